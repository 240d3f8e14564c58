'use client'

import { useMemo, useRef } from 'react'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { Id } from '#lib/board/board.ts'
import { isFiltering, matcher } from './filter.ts'
import { type LaneColumn, laneColumns } from './lane-columns.ts'
import { useView } from './selection.tsx'

/** The lanes as they are to be drawn, through the filter. Those that stay as they were stay the same objects. */
export function useLaneColumns(flagged: ReadonlyMap<Id, string>): readonly LaneColumn[] {
  const board = useBoard((each) => each)
  const { filter } = useView()
  const before = useRef<readonly LaneColumn[]>([])
  return useMemo(() => {
    const isShown = isFiltering(filter) ? matcher(filter, board, flagged) : () => true
    before.current = laneColumns(board, isShown, before.current)
    return before.current
  }, [board, filter, flagged])
}
