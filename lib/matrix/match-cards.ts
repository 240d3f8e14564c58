import type { Board, Responsibility } from '#lib/board/board.ts'
import { sameness } from '#lib/catalogue/pasted-list.ts'
import { rowCalled } from './card-domain.ts'
import type { ImportMaking } from './import-making.ts'
import type { ReadCard } from './matrix-reading.ts'

/**
 * The board's card for each row, in the order of the rows; undefined for a row that becomes a new card. By title, whatever the
 * case, the second of a title for the second; else the only card that covers the row of the catalogue with that title.
 */
export function matchCards(
  rows: readonly ReadCard[],
  board: Pick<Board, 'responsibilities'>,
  making: Pick<ImportMaking, 'catalogue'>,
): (Responsibility | undefined)[] {
  const byTitle = Map.groupBy(board.responsibilities, (card) => sameness(card.title))
  const taken = new Set<Responsibility>()
  const titled = rows.map(({ title }) => {
    const card = byTitle.get(sameness(title))?.find((each) => !taken.has(each))
    if (card) taken.add(card)
    return card
  })
  return titled.map((card, at) => {
    if (card) return card
    const rowId = rowCalled(rows[at]?.title ?? '', making.catalogue)
    const covering = board.responsibilities.filter((each) => rowId && each.covers?.includes(rowId))
    const [only] = covering
    if (covering.length !== 1 || !only || taken.has(only)) return undefined
    taken.add(only)
    return only
  })
}
