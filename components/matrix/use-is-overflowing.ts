'use client'

import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is wider than what scrolls it. False until it is on the screen. */
export function useIsOverflowing(element: RefObject<HTMLElement | null>): boolean {
  const [isOverflowing, setOverflowing] = useState(false)
  useEffect(() => {
    const inner = element.current
    const scroller = inner?.closest<HTMLElement>('[data-scroller]')
    if (!inner || !scroller) return
    const observer = new ResizeObserver(() => setOverflowing(inner.offsetWidth > scroller.clientWidth))
    observer.observe(inner)
    observer.observe(scroller)
    return () => observer.disconnect()
  }, [element])
  return isOverflowing
}
