import type { Change } from '#lib/board/change.ts'
import { row } from '#lib/catalogue/responsibilities.ts'
import type { CatalogueWords } from '#lib/catalogue/words.ts'

/** The changes with the catalogue's explanation on each new card that stands for a row and has none of its own. */
export function explainedCards(
  changes: readonly Change[],
  words: Pick<CatalogueWords, 'responsibilities'>,
): Change[] {
  return changes.map((change) => {
    if (change.kind !== 'responsibility.add' || change.details) return change
    const known = row(change.covers?.[0] ?? '')
    return known ? { ...change, details: words.responsibilities[known.id].details } : change
  })
}
