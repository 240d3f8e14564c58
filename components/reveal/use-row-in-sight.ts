'use client'

import { useEffect, useRef } from 'react'
import type { Id } from '#lib/board/board.ts'

/** Keeps the row of the card that is shown in sight, and takes the focus along: from row to row, and, for the facilitator, to the next card. */
export function useRowInSight(shownId: Id | undefined, mayRun: boolean): void {
  const before = useRef(shownId)
  useEffect(() => {
    const hasMoved = mayRun && before.current !== shownId
    before.current = shownId
    const row = [...document.querySelectorAll<HTMLElement>('[data-row]')].find(
      (each) => each.dataset.row === shownId,
    )
    if (!row) return
    const focused = document.activeElement
    if (focused instanceof HTMLElement && focused.dataset.row) row.focus({ preventScroll: true })
    // The button that was pressed is gone with its card: whoever works by keys goes on at the next one.
    else if (hasMoved && (!focused || focused === document.body))
      document.getElementById('revealed-card')?.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  }, [shownId, mayRun])
}
