import { applyAll } from '#lib/board/apply.ts'
import type { Board, Stamp } from '#lib/board/board.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import type { PendingChanges } from './pending.ts'

/** The board with what is pending on top; the same board where that makes no sense, on this board or to this page. */
export function onTop(board: Board, { changes }: PendingChanges, stamp: Stamp): Board {
  try {
    const result = applyAll(board, changes, stamp)
    return isRefusal(result) ? board : result
  } catch {
    // Kept by another version of the page, which knew other changes: the server will say what is wrong with it.
    return board
  }
}
