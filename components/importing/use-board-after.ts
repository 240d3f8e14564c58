'use client'

import { useMemo } from 'react'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { applyAll } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'

/** The board, and what it would be with these changes; the same where it refuses them. */
export function useBoardAfter(changes: readonly Change[]): { board: Board; after: Board } {
  const board = useBoard((each) => each)
  const { me } = useLiveBoard()
  const today = useToday()
  return useMemo(() => {
    const next = applyAll(board, changes, {
      seq: Number.MAX_SAFE_INTEGER,
      at: `${today}T00:00:00.000Z`,
      by: me,
    })
    return { board, after: isRefusal(next) ? board : next }
  }, [board, changes, me, today])
}
