import type { Domain, Id } from '#lib/board/board.ts'
import type { ChangeOf } from '#lib/board/change.ts'
import { newCard } from './new-cards.ts'
import { sameness } from './pasted-list.ts'
import { catalogue } from './responsibilities.ts'
import type { CatalogueWords } from './words.ts'

/** A card that is not in the catalogue starts here: in a product management domain it would change the vacuum unasked. */
const DEFAULT_DOMAIN: Domain = 'delivery'

/**
 * New cards with these titles, unplaced, as typed. One with the title of a row of the catalogue, whatever the case, gets the
 * row's domain and explanation and covers it. Ids come from the caller; whether a card is on the board already is the
 * caller's to say.
 */
export function pastedCards(
  cards: readonly { id: Id; title: string }[],
  words: Pick<CatalogueWords, 'responsibilities'>,
): ChangeOf<'responsibility.add'>[] {
  const rows = new Map(catalogue.map((row) => [sameness(words.responsibilities[row.id].title), row]))
  return cards.map(({ id, title }) => {
    const row = rows.get(sameness(title))
    return row
      ? { ...newCard(row, words, id), title }
      : { kind: 'responsibility.add', responsibilityId: id, title, domain: DEFAULT_DOMAIN }
  })
}
