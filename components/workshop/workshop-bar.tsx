'use client'

import { lazy, Suspense } from 'react'
import { useBoard } from '#components/live/live-board-provider.tsx'

const WorkshopControls = lazy(() =>
  import('./workshop-controls.tsx').then((file) => ({ default: file.WorkshopControls })),
)

/** Where the workshop stands and how long is left, in the bar above the board; nothing without a workshop or a timer. */
export function WorkshopBar() {
  const isNeeded = useBoard((board) => board.phase !== undefined || board.timer !== undefined)
  return <Suspense>{isNeeded && <WorkshopControls />}</Suspense>
}
