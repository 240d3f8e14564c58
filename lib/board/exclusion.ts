import type { Board, Id } from './board.ts'

/** Not ours: a card, or a row of the catalogue without a card, and who has it instead. */
export interface Exclusion {
  responsibilityId?: Id
  catalogueId?: Id
  reason: string
}

/** Whether a card is declared not ours. */
export function isExcluded(board: Pick<Board, 'excluded'>, responsibilityId: Id): boolean {
  return board.excluded.some((exclusion) => exclusion.responsibilityId === responsibilityId)
}
