'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** For the heading of what has just taken the place of something else: focus goes there, once, so that nobody loses their place. */
export function useFocusOnce<Heading extends HTMLElement>(): RefObject<Heading | null> {
  const heading = useRef<Heading>(null)
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) heading.current?.focus()
  }, [])
  return heading
}
