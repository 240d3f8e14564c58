'use client'

import { useEffect, useRef } from 'react'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useGoToScreen, useScreen } from '#components/shell/use-screen.ts'
import { screenFor } from './screen-for.ts'

/** Takes this person to where a phase happens when it begins. Afterwards they may look elsewhere. */
export function useFollowedPhase(): void {
  const phase = useBoard((board) => board.phase)
  const screen = useScreen()
  const go = useGoToScreen()
  const before = useRef(phase)
  useEffect(() => {
    if (before.current === phase) return
    before.current = phase
    const due = screenFor(phase, screen)
    if (due !== screen) go(due)
  }, [phase, screen, go])
}
