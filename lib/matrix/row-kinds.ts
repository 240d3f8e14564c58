import { isLegend, isLonely, linesIn } from './find-tables.ts'
import { type GridRow, isBlank } from './grid.ts'
import type { SettledTable } from './settle-columns.ts'

/** What a row is: a responsibility, what the rows below belong to, the headings once more, or none of these. */
export type RowKind = 'card' | 'section' | 'headings' | 'unread'

/** What each row of a table is. */
export function rowKinds({ table: { header, body }, columns }: SettledTable): RowKind[] {
  const title = columns.findIndex(({ as }) => as === 'title')
  const counted = columns.flatMap(({ as }, column) => (as === 'skip' || as === 'section' ? [] : [column]))
  const isBare = (row: GridRow) => isTitleOnly(row, title, counted, columns.length) || saysOneThing(row)
  // Sections that look like any other row can only be told by the table's beginning with one.
  const beginsBare = body[0] !== undefined && isBare(body[0])
  const tail = tailOf(body)
  return body.map((row, at): RowKind => {
    if (row.cells.every((cell, column) => cell.trim() === (header.cells[column] ?? '').trim()))
      return 'headings'
    if (isLegend(row.cells)) return 'unread'
    if (!isBare(row)) return isBlank(row.cells[title]) ? 'unread' : 'card'
    const isMarked = hasSectionLook(row, columns.length)
    const next = body[at + 1]
    const heads = next !== undefined && !isBare(next) && !isLegend(next.cells)
    if ((isMarked || beginsBare) && heads) return 'section'
    return isMarked || at >= tail || isFootnote(row) ? 'unread' : 'card'
  })
}

function isTitleOnly({ cells }: GridRow, title: number, counted: readonly number[], width: number): boolean {
  const others = counted.filter((column) => column !== title)
  return (
    !isBlank(cells[title]) &&
    others.every((column) => isBlank(cells[column])) &&
    cells.slice(width).every(isBlank)
  )
}

/** A merged cell that some programs repeat in each of its places. */
function saysOneThing({ cells }: GridRow): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim())
  return others.length >= 2 && first.length > 3 && others.every((cell) => cell === first)
}

/** Bold, in capitals, with a colon, or all alone on its line. */
function hasSectionLook({ cells, isBold }: GridRow, width: number): boolean {
  const text = cells.find((cell) => !isBlank(cell))?.trim() ?? ''
  const isCapitals = /\p{Lu}{4}/u.test(text) && text === text.toUpperCase()
  return isBold === true || text.endsWith(':') || isCapitals || (cells.length === 1 && width > 2)
}

/** Where the lines begin that people write below a table: from the first gap behind which each row says one thing only. */
function tailOf(body: readonly GridRow[]): number {
  let tail = body.length
  for (let at = body.length - 1; at > 0; at--) {
    const [row, before] = [body[at], body[at - 1]]
    if (!row || !before || !isLonely(row)) break
    if (row.row - before.row > 1 + linesIn(before)) tail = at
  }
  return tail
}

function isFootnote({ cells }: GridRow): boolean {
  const text = cells.find((cell) => !isBlank(cell))?.trim() ?? ''
  return /^(?:\*|†|‡|[¹²³]|\[\^?\w{1,3}\]|\(\d\)|legend\b|notes?:|source:|key:)/iu.test(text)
}
