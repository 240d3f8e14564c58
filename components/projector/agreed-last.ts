import type { Board, Responsibility } from '#lib/board/board.ts'

/** The cards that were moved, adopted or decided, the latest first. */
export function agreedLast({ responsibilities }: Pick<Board, 'responsibilities'>): Responsibility[] {
  return responsibilities
    .filter((card) => card.lane !== 'unplaced' && agreedAt(card) > 0)
    .sort((one, other) => agreedAt(other) - agreedAt(one))
}

function agreedAt({ moved = 0, adopted = 0, decision }: Responsibility): number {
  return Math.max(moved, adopted, decision?.seq ?? 0)
}
