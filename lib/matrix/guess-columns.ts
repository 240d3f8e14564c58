import { readLetters } from './cell-letters.ts'
import type { ColumnUse } from './column-use.ts'
import { lettersOfHeader, type Table } from './find-tables.ts'
import { isBlank } from './grid.ts'
import { headingUse } from './heading-words.ts'
import { letterOfHeading } from './letter-words.ts'
import type { MatrixWords } from './matrix-words.ts'
import { ownUses } from './own-headings.ts'

/** How the cells of a column read, counted. `dashes`: those that say that there is nothing. */
interface Counts {
  letters: number
  dashes: number
  others: number
  isPatchy: boolean
}

/** What each column of a table seems to be, by its heading first and by its cells where that says nothing. */
export function guessColumns(table: Table, words: MatrixWords): ColumnUse[] {
  const own = ownUses(table.header.cells, words)
  if (own) return own
  const uses = table.header.cells.map((heading, column) => guess(table, heading, column))
  return withTitle(table, uses)
}

function guess(table: Table, heading: string, column: number): ColumnUse | undefined {
  const said = isBlank(heading) ? undefined : headingUse(heading)
  if (said === 'number') return isNumbering(table, column) ? 'skip' : 'note'
  if (lettersOfHeader(table.header.cells)) return letterOfHeading(heading) ?? textUse(heading)
  const counts = countsOf(table, column)
  const isLettered = counts.letters > 0 && counts.others === 0
  const isText = counts.others > counts.letters + counts.dashes
  if (said === 'note' || said === 'id') return textUse(heading)
  if (isLettered || (!said && !isText && !isBlank(heading) && column > 0)) return 'role'
  return isText || said ? textUse(heading) : undefined
}

/** `4.1`, `12)`, `B-3`: what only counts the rows. */
function isNumbering({ body }: Table, column: number): boolean {
  return body.every(({ cells }) => /^[\p{L}]{0,2}[-.]?[\d.]*\)?$/u.test((cells[column] ?? '').trim()))
}

function textUse(heading: string): ColumnUse | undefined {
  const said = headingUse(heading)
  return said === 'note' || said === 'section' ? said : undefined
}

/** Settles which of the columns of words is the title: the one whose heading says so, else the first that says nothing else. */
function withTitle(
  { header: { cells: headings }, body }: Table,
  uses: (ColumnUse | undefined)[],
): ColumnUse[] {
  const open = uses.flatMap((use, column) => (use === undefined ? [column] : []))
  const byHeading = (use: string | undefined) =>
    open.find((column) => headingUse(headings[column] ?? '') === use)
  const asText = (use: ColumnUse) => uses.indexOf(use)
  const candidates = [
    byHeading('title'),
    byHeading(undefined),
    byHeading('area'),
    byHeading('id'),
    asText('section'),
    asText('note'),
  ]
  const title = candidates.find((column) => column !== undefined && column >= 0)
  return uses.map((use, column) => {
    if (column === title) return 'title'
    if (use !== undefined) return use
    if (headingUse(headings[column] ?? '') === 'area') return 'section'
    const isLeft = title !== undefined && column < title
    return isLeft && headingUse(headings[column] ?? '') !== 'id' && isPatchy(body, column)
      ? 'section'
      : 'note'
  })
}

/** Whether cells are left blank below others or repeat the one above, as in merged cells. */
function isPatchy(body: Table['body'], column: number): boolean {
  const said = body.map(({ cells }) => (cells[column] ?? '').trim())
  return said.some((text, at) => at > 0 && (text === '' || text === said[at - 1]))
}

function countsOf({ body }: Table, column: number): Omit<Counts, 'isPatchy'> {
  const counts = { letters: 0, dashes: 0, others: 0 }
  for (const { cells } of body) {
    const cell = cells[column]
    if (isBlank(cell)) continue
    const { is } = readLetters(cell ?? '')
    if (is === 'letters') counts.letters++
    else if (is === 'none') counts.dashes++
    else counts.others++
  }
  return counts
}
