import { type Table, isLegend } from './find-tables.ts'
import { type GridRow, isBlank } from './grid.ts'
import type { SettledTable } from './settle-columns.ts'

/** What a row is: a responsibility, what the rows below belong to, the headings once more, or none of these. */
export type RowKind = 'card' | 'section' | 'headings' | 'unread'

/** What each row of a table is. */
export function rowKinds({ table, columns }: SettledTable): RowKind[] {
  const { header, body } = table
  const title = columns.findIndex(({ as }) => as === 'title')
  const counted = columns.flatMap(({ as }, column) => (as === 'skip' || as === 'section' ? [] : [column]))
  const isBare = (row: GridRow) => isTitleOnly(row, title, counted) || saysOneThing(row)
  // Sections that look like any other row can only be told by the table's beginning with one.
  const beginsBare = body[0] !== undefined && isBare(body[0])
  const isMarked = (row: GridRow) => hasSectionLook(row, columns.length)
  const kinds = body.map((row, at): RowKind => {
    if (row.cells.every((cell, column) => cell.trim() === (header.cells[column] ?? '').trim())) return 'headings'
    if (isLegend(row.cells)) return 'unread'
    if (!isBare(row)) return isBlank(row.cells[title]) ? 'unread' : 'card'
    const next = body[at + 1]
    const heads = next !== undefined && !isBare(next) && !isLegend(next.cells)
    if ((isMarked(row) || beginsBare) && heads) return 'section'
    return isMarked(row) || isApart(table, at) || isFootnote(row) ? 'unread' : 'card'
  })
  return kinds
}

/** Sheets leave out the blank cells at the end of a row, so short rows tell nothing unless much is missing. */
function hasSectionLook({ cells, isBold }: GridRow, width: number): boolean {
  const text = cells.find((cell) => !isBlank(cell))?.trim() ?? ''
  const isCapitals = /\p{Lu}{4}/u.test(text) && text === text.toUpperCase()
  return isBold === true || text.endsWith(':') || isCapitals || (cells.length === 1 && width > 2)
}

function isTitleOnly({ cells }: GridRow, title: number, counted: readonly number[]): boolean {
  const beyond = cells.slice(counted.length > 0 ? Math.max(...counted) + 1 : 0).every(isBlank)
  return !isBlank(cells[title]) && beyond && counted.every((column) => column === title || isBlank(cells[column]))
}

/** A merged cell that some programs repeat in each of its places. */
function saysOneThing({ cells }: GridRow): boolean {
  const [first, ...others] = cells.map((cell) => cell.trim())
  return others.length >= 2 && first !== '' && others.every((cell) => cell === first) && (first ?? '').length > 3
}

/** Behind the last row with anything in it, after a gap: what people write below a table. */
function isApart({ body }: Table, at: number): boolean {
  const rest = body.slice(at)
  const isEnd = rest.every(({ cells }) => cells.filter((cell) => !isBlank(cell)).length === 1)
  const before = body[at - 1]
  return isEnd && before !== undefined && body.slice(0, at + 1).some((row, i) => i > 0 && i <= at && gap(body, i) && isTail(body, i))
}

function gap(body: readonly GridRow[], at: number): boolean {
  const before = body[at - 1]
  const lines = before?.cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0) ?? 0
  return before !== undefined && (body[at]?.row ?? 0) - before.row > 1 + lines
}

function isTail(body: readonly GridRow[], from: number): boolean {
  return body.slice(from).every(({ cells }) => cells.filter((cell) => !isBlank(cell)).length === 1)
}

function isFootnote({ cells }: GridRow): boolean {
  const text = cells.find((cell) => !isBlank(cell))?.trim() ?? ''
  return /^(?:\*|†|‡|[¹²³]|\[\^?\w{1,3}\]|\(\d\)|legend\b|notes?:|source:|key:)/iu.test(text)
}
