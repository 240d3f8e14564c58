import type { Board } from '#lib/board/board.ts'
import { isExcluded } from '#lib/board/exclusion.ts'
import { openRound } from '#lib/board/round.ts'

/** How many cards there are to place: those that the open round asks about, else all that are ours. */
export function countToPlace(board: Board): number {
  const asked = openRound(board)?.responsibilities
  const ours = board.responsibilities.filter((card) => !isExcluded(board, card.id))
  return asked ? ours.filter((card) => asked.includes(card.id)).length : ours.length
}
