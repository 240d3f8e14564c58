'use client'

import { useEffect, useRef, useState } from 'react'
import { createAutoScroll } from './auto-scroll.ts'
import type { DropTracker } from './drop-tracker.ts'
import { createZones, TAB, type Zones } from './zones.ts'

/** Where the pointer is: over which zone, and where in the window. */
export interface Over {
  id: string
  at: { x: number; y: number }
}

/** What carrying a card by mouse or finger does to the board around it. */
export interface Carrying {
  zones: Zones
  /** The pointer has moved; undefined: it is over no zone, and the card would land where it last was over one. */
  follow(over: Over | undefined): void
}

/** Tells the tracker where the card is, also while lists scroll under it, and lets them scroll near their edges. */
export function useCarrying(tracker: DropTracker, isCarrying: boolean): Carrying {
  const last = useRef<Over>(undefined)
  const [zones] = useState(createZones)
  const [scroll] = useState(createAutoScroll)

  useEffect(() => {
    if (!isCarrying) return
    const scrolled = () => {
      zones.forget()
      const { id, at } = last.current ?? {}
      if (id && at && !id.startsWith(TAB)) tracker.hover(id, at.y)
    }
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      document.removeEventListener('scroll', scrolled, { capture: true })
      scroll.stop()
      zones.forget()
      last.current = undefined
    }
  }, [isCarrying, tracker, scroll, zones])

  return {
    zones,
    follow(over) {
      last.current = over
      if (!over) return scroll.at(undefined, { x: 0, y: 0 })
      const { id, at } = over
      if (id.startsWith(TAB)) tracker.hoverTab(id.slice(TAB.length))
      scroll.at(id.startsWith(TAB) ? undefined : tracker.hover(id, at.y), at)
    },
  }
}
