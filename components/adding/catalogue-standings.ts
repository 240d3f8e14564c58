import type { Board, Id, Responsibility } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { newCard } from '#lib/catalogue/new-cards.ts'
import { type CatalogueRow, catalogue } from '#lib/catalogue/responsibilities.ts'
import type { CatalogueWords } from '#lib/catalogue/words.ts'

/**
 * How a row of the catalogue stands on a board. `missing`: expected and without a card; `covered`: a card stands for it;
 * `excluded`: not ours, by itself or by its card; `removed`: its card was taken off the board; `absent`: none of these.
 */
export type Standing = 'missing' | 'absent' | 'removed' | 'covered' | 'excluded'

/** A row with its standing, the card that it is about, and why it is not ours. */
export interface RowStanding {
  row: CatalogueRow
  standing: Standing
  card?: Responsibility
  reason?: string
}

type Seen = Pick<Board, 'responsibilities' | 'removed' | 'excluded'>

/** Every row of the catalogue, in its order. */
export function rowStandings(board: Seen): RowStanding[] {
  const covering = byRow(board.responsibilities)
  const removed = byRow(board.removed)
  return catalogue.map((row) => standingOf(row, board, covering.get(row.id), removed.get(row.id)))
}

/** The rows that one can add, those that the board misses first. */
export function addableFirst(standings: readonly RowStanding[]): RowStanding[] {
  const order: Standing[] = ['missing', 'removed', 'absent', 'excluded', 'covered']
  return standings.toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing))
}

/** Whether choosing the row adds something. */
export function isAddable({ standing }: RowStanding): boolean {
  return standing === 'missing' || standing === 'absent' || standing === 'removed'
}

/** The changes that put these rows on the board: a removed card comes back, the others are new and unplaced. */
export function addRows(
  board: Seen,
  chosen: readonly RowStanding[],
  words: Pick<CatalogueWords, 'responsibilities'>,
  newId: () => Id,
): Change[] {
  const taken = new Set([...board.responsibilities, ...board.removed].map((card) => card.id))
  return chosen.filter(isAddable).map(({ row, standing, card }) => {
    if (standing === 'removed' && card) return { kind: 'responsibility.restore', responsibilityId: card.id }
    return newCard(row, words, taken.has(row.id) ? newId() : row.id)
  })
}

function standingOf(
  row: CatalogueRow,
  board: Seen,
  card: Responsibility | undefined,
  removed: Responsibility | undefined,
): RowStanding {
  const exclusion = board.excluded.find(
    (each) => each.catalogueId === row.id || (card && each.responsibilityId === card.id),
  )
  if (exclusion) return { row, standing: 'excluded', reason: exclusion.reason, ...(card && { card }) }
  if (card) return { row, standing: 'covered', card }
  if (removed) return { row, standing: 'removed', card: removed }
  return { row, standing: row.core ? 'missing' : 'absent' }
}

function byRow(cards: readonly Responsibility[]): Map<Id, Responsibility> {
  return new Map(cards.flatMap((card) => (card.covers ?? []).map((rowId) => [rowId, card] as const)))
}
