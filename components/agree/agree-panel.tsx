'use client'

import { useBoard } from '#components/live/live-board-provider.tsx'
import { CharterSummary } from './charter-summary.tsx'
import { LeftToAgree } from './left-to-agree.tsx'

/** Above the gaps while a team agrees: what is left, each with the way to settle it; before the charter what is agreed. */
export function AgreePanel() {
  const phase = useBoard((board) => board.phase)
  if (phase === 'agree') return <LeftToAgree />
  return phase === 'charter' ? <CharterSummary /> : null
}
