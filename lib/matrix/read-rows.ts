import { oneLine } from '#lib/board/text.ts'
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
  const sectionColumn = columns.findIndex(({ as }) => as === 'section')
  let section: Section | undefined
  const begin = (row: GridRow, text: string) => {
    if (section && !section.isUsed) unread.push(section.unread)
    section = { text, unread: unreadCell(row.row, 0, text, table.sheet), isUsed: false }
  }
  for (const [at, row] of table.body.entries()) {
    const kind = kinds[at]
    if (kind === 'headings') continue
    const said = row.cells[sectionColumn] ?? ''
    if (kind === 'section') begin(row, sectionText(settled, row))
    else if (!isBlank(said)) begin(row, oneLine(said))
    if (kind === 'unread') unread.push(...unreadCells(withoutCell(row, sectionColumn), table.sheet))
    if (kind !== 'card') continue
    const read = readRow(settled, row, roles, words)
    const names = [heading, section?.text].filter((each) => each !== undefined)
    cards.push(names.length === 0 ? read.card : { ...read.card, section: names.join(' – ') })
    unread.push(...read.unread)
    if (section) section.isUsed = true
  }
  if (section && !section.isUsed) unread.push(section.unread)
  if (heading !== undefined && cards.length === 0)
    unread.push(unreadCell(table.heading?.row ?? table.header.row, 0, heading, table.sheet))
  return { cards, unread }
}

/** What the rows from here on belong to; unread when no row follows. */
interface Section {
  text: string
  unread: Unread
  isUsed: boolean
}

function sectionText({ columns }: SettledTable, { cells }: GridRow): string {
  const said = cells.filter((cell, column) => !isBlank(cell) && columns[column]?.as !== 'skip')
  return [...new Set(said.map((cell) => oneLine(cell).replace(/(?<=.):$/, '')))].join(' – ')
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
  const firstSection = columns.findIndex(({ as }) => as === 'section')
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
      else if (as === 'section' && at === firstSection) return true
      else if (as === 'section') card.notes.push({ heading, text: cell.trim() })
      else return ownField(card, as, cell, words)
      return true
    }
    if (!isRead()) unread.push(unreadCell(row, at, cell, sheet))
  }
  return { card, unread }
}
