import type { Id, Lane } from '#lib/board/board.ts'
import type { Change, ChangeOf } from '#lib/board/change.ts'
import { type CatalogueId, type CatalogueRow, catalogue } from './responsibilities.ts'
import type { CatalogueWords } from './words.ts'

type AddCard = ChangeOf<'responsibility.add'>

/** A card for a row of the catalogue, unplaced. It bears the row's id unless given another, and covers the row. */
export function newCard(
  { id, domain }: CatalogueRow,
  words: Pick<CatalogueWords, 'responsibilities'>,
  responsibilityId: Id = id,
): AddCard {
  return { kind: 'responsibility.add', responsibilityId, domain, covers: [id], ...words.responsibilities[id] }
}

/** Cards for the rows with these ids, unplaced, in the order of the catalogue: domain by domain. */
export function newCards(
  ids: readonly CatalogueId[],
  words: Pick<CatalogueWords, 'responsibilities'>,
): AddCard[] {
  return catalogue.filter((row) => ids.includes(row.id)).map((row) => newCard(row, words))
}

/** Lays these cards into a lane, below the ones there, in the order of the list. */
export function layInto(lane: Lane, responsibilityIds: readonly Id[]): Change[] {
  return responsibilityIds.map((responsibilityId) => ({
    kind: 'responsibility.move',
    responsibilityId,
    lane,
  }))
}
