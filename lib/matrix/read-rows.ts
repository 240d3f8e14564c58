import { isLetterUse } from './column-use.ts'
import { type GridRow, isBlank, type Unread, unreadCell, unreadCells } from './grid.ts'
import type { MatrixReading, ReadCard } from './matrix-reading.ts'
import type { MatrixWords } from './matrix-words.ts'
import { ownField } from './own-field.ts'
import { dutiesByName, dutyInCell } from './read-duties.ts'
import { isTooLong, type RoleNames } from './role-names.ts'
import { rowKinds } from './row-kinds.ts'
import type { SettledTable } from './settle-columns.ts'
import { titleOf } from './title-of.ts'

/** What the rows of one table say. `heading`: what stands above it, when that tells it from other tables. */
export function readRows(
  settled: SettledTable,
  roles: RoleNames,
  words: MatrixWords,
  heading?: string,
): Pick<MatrixReading, 'cards' | 'unread'> {
  const { table, columns } = settled
  const cards: ReadCard[] = []
  const unread: Unread[] = columns.flatMap(({ heading: name, as }, column) =>
    as === 'role' && isTooLong(name) ? [unreadCell(table.header.row, column, name, table.sheet)] : [],
  )
  const kinds = rowKinds(settled)
  let section = heading
  for (const [at, row] of table.body.entries()) {
    const kind = kinds[at]
    if (kind === 'headings') continue
    if (kind === 'section') {
      section = joined(heading, row.cells.find((cell) => !isBlank(cell)) ?? '')
      continue
    }
    const said = columns.findIndex(({ as }, column) => as === 'section' && !isBlank(row.cells[column]))
    if (said >= 0) section = joined(heading, row.cells[said] ?? '')
    if (kind === 'unread') unread.push(...unreadCells(withoutCell(row, said), table.sheet))
    else {
      const read = readRow(settled, row, roles, words)
      cards.push(section === undefined ? read.card : { ...read.card, section })
      unread.push(...read.unread)
    }
  }
  return { cards, unread }
}

function joined(heading: string | undefined, section: string): string {
  const text = section.replace(/\s+/g, ' ').trim().replace(/:$/, '')
  return heading === undefined ? text : `${heading} – ${text}`
}

function withoutCell({ row, cells }: GridRow, column: number): GridRow {
  return { row, cells: cells.map((cell, at) => (at === column ? '' : cell)) }
}

function readRow(
  { table: { sheet }, columns }: SettledTable,
  { row, cells }: GridRow,
  roles: RoleNames,
  words: MatrixWords,
): { card: ReadCard; unread: Unread[] } {
  const unread: Unread[] = []
  const card: ReadCard = { row, title: '', duties: [], notes: [], ...(sheet === undefined ? {} : { sheet }) }
  for (const [at, cell] of cells.entries()) {
    if (isBlank(cell)) continue
    const { as, heading, occurrence } = columns[at] ?? { as: 'skip', heading: '', occurrence: 0 }
    const isRead = (): boolean => {
      if (as === 'title') Object.assign(card, titleOf(cell))
      else if (as === 'note') card.notes.push({ heading, text: cell.trim() })
      else if (as === 'role') return dutyInCell(card, cell, () => roles.place(heading, occurrence))
      else if (isLetterUse(as)) return dutiesByName(card, cell, as, roles)
      else if (as === 'skip') return heading !== ''
      else if (as !== 'section') return ownField(card, as, cell, words)
      return true
    }
    if (!isRead()) unread.push(unreadCell(row, at, cell, sheet))
  }
  return { card, unread }
}
