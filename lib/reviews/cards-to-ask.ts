import type { Board, Id } from '#lib/board/board.ts'
import { isExcluded } from '#lib/board/exclusion.ts'

/** A short vote is about so many cards at most. */
export const MOST_ASKED = 8

/**
 * Cards worth a vote on where they lie today: those that moved after entry `seq`, then those decided provisionally, then the other
 * placed ones that were moved or decided last. At most eight, each once; what is not ours or unplaced is not asked.
 */
export function cardsToAsk(board: Board, seq: number): Id[] {
  const placed = board.responsibilities.filter(
    (card) => card.lane !== 'unplaced' && !isExcluded(board, card.id),
  )
  const last = (card: (typeof placed)[number]) => Math.max(card.moved ?? 0, card.decision?.seq ?? 0)
  const moved = placed.filter((card) => (card.moved ?? 0) > seq)
  const provisional = placed.filter((card) => card.decision?.provisional)
  const others = placed.toSorted((one, other) => last(other) - last(one))
  return [...new Set([...moved, ...provisional, ...others].map(({ id }) => id))].slice(0, MOST_ASKED)
}
