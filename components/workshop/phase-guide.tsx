'use client'

import { lazy, Suspense } from 'react'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { openRound } from '#lib/board/round.ts'
import { useFollowedPhase } from './use-followed-phase.ts'

const GuideRow = lazy(() => import('./guide-row.tsx').then((file) => ({ default: file.GuideRow })))

/**
 * One line under the toolbar: what to do now, and the way on; nothing while there is neither a workshop nor a vote. When a
 * phase begins, everyone is taken to where it happens.
 */
export function PhaseGuide() {
  const isNeeded = useBoard((board) => board.phase !== undefined || openRound(board) !== undefined)
  useFollowedPhase()
  return <Suspense>{isNeeded && <GuideRow />}</Suspense>
}
