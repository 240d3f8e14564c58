'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Something wide that scrolls sideways for itself. Where it does, it can be reached and scrolled by key, under its `label`. */
export function Scroller({
  label,
  className,
  children,
}: {
  label: string
  className?: string | undefined
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const [isScrolling, setScrolling] = useState(false)
  useEffect(() => {
    const outer = box.current
    const inner = outer?.firstElementChild
    if (!outer || !inner) return
    const observer = new ResizeObserver(() => setScrolling(outer.scrollWidth > outer.clientWidth))
    observer.observe(outer)
    observer.observe(inner)
    return () => observer.disconnect()
  }, [])
  const reachable = isScrolling ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {}
  return (
    <div ref={box} className={className} {...reachable}>
      {children}
    </div>
  )
}
