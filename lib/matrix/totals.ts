import type { Id, Responsibility } from '#lib/board/board.ts'
import type { MatrixColumn } from './columns.ts'
import { lettersOfAll } from './letters.ts'

/** How often a column has A and R; a cell with both counts for both. */
export interface Total {
  accountable: number
  responsible: number
}

/** The totals of each column over these cards, by the column's id. */
export function totalsOf(
  cards: readonly Responsibility[],
  columns: readonly MatrixColumn[],
): ReadonlyMap<Id, Total> {
  return new Map(
    columns.map(({ id, roles }) => {
      const roleIds = roles.map((role) => role.id)
      const total = { accountable: 0, responsible: 0 }
      for (const card of cards) {
        const letters = lettersOfAll(card, roleIds)
        if (letters.includes('A')) total.accountable += 1
        if (letters.includes('R')) total.responsible += 1
      }
      return [id, total]
    }),
  )
}
