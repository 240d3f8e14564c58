'use client'

import { useMemo, useRef } from 'react'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { type LaneColumn, laneColumns } from './lane-columns.ts'
import { useIsShown } from './use-is-shown.ts'

/** The lanes as they are to be drawn, through the filter. Those that stay as they were stay the same objects. */
export function useLaneColumns(): readonly LaneColumn[] {
  const board = useBoard((each) => each)
  const isShown = useIsShown()
  const before = useRef<readonly LaneColumn[]>([])
  return useMemo(() => {
    before.current = laneColumns(board, isShown, before.current)
    return before.current
  }, [board, isShown])
}
