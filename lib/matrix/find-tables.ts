import { readLetters } from './cell-letters.ts'
import { type Grid, type GridRow, isBlank, type Unread, unreadCells } from './grid.ts'
import { type FoundLetter, letterOf, letterOfHeading, letterOfWord } from './letter-words.ts'
import type { MatrixWords } from './matrix-words.ts'
import { ownUses } from './own-headings.ts'

/** A matrix in a file: its headings, the rows below, and the title above where there is one. */
export interface Table {
  header: GridRow
  body: GridRow[]
  heading?: { row: number; text: string }
  sheet?: string
}

/** A matrix begins among the first rows, whatever stands above it. */
const FARTHEST = 200

/** So many rows below a header show what its columns are. */
const LOOK_AHEAD = 25

/** The matrices in a grid; what stands outside of them is unread. */
export function findTables(grid: Grid, words: MatrixWords): { tables: Table[]; outside: Unread[] } {
  const { sheet } = grid
  const rows = grid.rows.filter(({ cells }) => !cells.every(isBlank))
  if (grid.hasHeader) return ofKnownHeader(grid, words)
  const tables: Table[] = []
  const outside: GridRow[] = []
  let table: Table | undefined
  for (const [at, row] of rows.entries()) {
    if (isHeader(rows, at, words, table)) {
      const above = table ? table.body : outside
      const last = above.at(-1)
      const title = last && isLonely(last) && above.pop() ? last : undefined
      const heading = title && {
        row: title.row,
        text: title.cells.find((cell) => !isBlank(cell))?.trim() ?? '',
      }
      table = {
        header: row,
        body: [],
        ...(heading ? { heading } : {}),
        ...(sheet === undefined ? {} : { sheet }),
      }
      tables.push(table)
    } else (table?.body ?? outside).push(row)
  }
  return { tables, outside: outside.flatMap((row) => unreadCells(row, sheet)) }
}

function ofKnownHeader({ rows, heading }: Grid, words: MatrixWords): { tables: Table[]; outside: Unread[] } {
  const [header, ...body] = rows
  if (header && weightOf(rows, 0, words) > 0)
    return { tables: [{ header, body, ...(heading ? { heading } : {}) }], outside: [] }
  const above = heading ? [{ row: heading.row, cell: 1, text: heading.text }] : []
  return { tables: [], outside: [...above, ...rows.flatMap((row) => unreadCells(row))] }
}

/** Of several rows that could be the headings (a row of departments above the roles, say) the last one counts. */
function isHeader(
  rows: readonly GridRow[],
  at: number,
  words: MatrixWords,
  within: Table | undefined,
): boolean {
  if (within ? !mayBeHeader(rows, at, words) : at > FARTHEST) return false
  const weight = weightOf(rows, at, words)
  if (weight === 0 || (within && !isNewHeader(rows, at, words, within))) return false
  // A first row of the letters A and R looks like headings too.
  return isOfBareLetters(rows[at + 1]) || weightOf(rows, at + 1, words) < weight
}

function isOfBareLetters(row: GridRow | undefined): boolean {
  const letters = (row?.cells ?? []).filter((cell) => letterOfHeading(cell) !== undefined)
  return (
    letters.length > 0 &&
    letters.every((cell) => readLetters(cell).is === 'letters' && cell.trim().length < 6)
  )
}

/** Below a gap or a title; most rows are neither, and looking ahead from each would take long. */
function mayBeHeader(rows: readonly GridRow[], at: number, words: MatrixWords): boolean {
  const { row = 0, cells = [] } = rows[at] ?? {}
  const before = rows[at - 1]
  const isApart = before !== undefined && (row - before.row > 1 + linesIn(before) || isLonely(before))
  return isApart || lettersOfHeader(cells) !== undefined || ownUses(cells, words) !== undefined
}

/** Inside a matrix only headings of letters in words, or names where letters are expected, begin another one. */
function isNewHeader(rows: readonly GridRow[], at: number, words: MatrixWords, { header }: Table): boolean {
  const cells = rows[at]?.cells ?? []
  if (lettersOfHeader(header.cells) || lettersOfHeader(cells)) {
    const said = cells.filter((cell) => letterOf(cell.trim()) === undefined && letterOfHeading(cell))
    return (
      said.length >= 3 ||
      (lettersOfHeader(header.cells) !== undefined && lettersOfHeader(cells) !== undefined)
    )
  }
  return (
    weightOf(rows, at, words) >= 2 && roleColumns(rows, at).every((column) => !isBlank(header.cells[column]))
  )
}

/** How many columns of roles or letters this row would head; 0 when it is no header. */
function weightOf(rows: readonly GridRow[], at: number, words: MatrixWords): number {
  const row = rows[at]
  if (!row || isLegend(row.cells) || isLonely(row)) return 0
  if (ownUses(row.cells, words)) return row.cells.length
  const letters = lettersOfHeader(row.cells)
  if (letters) return rows.length > at + 1 ? letters.length : 0
  return roleColumns(rows, at).length
}

/** The columns of which the heading is a name and the cells below are rather letters than words, R or A among them. */
function roleColumns(rows: readonly GridRow[], at: number): number[] {
  const below = rows.slice(at + 1, at + 1 + LOOK_AHEAD)
  let hasMain = false
  const columns = (rows[at]?.cells ?? []).flatMap((heading, column) => {
    if (isBlank(heading) || readLetters(heading).is !== 'unread') return []
    const readings = below.map(({ cells }) => readLetters(cells[column] ?? ''))
    const letters = readings.flatMap((reading) => (reading.is === 'letters' ? [reading.letters] : []))
    const others = readings.filter((reading) => reading.is === 'unread')
    if (letters.length === 0 || letters.length < others.length) return []
    hasMain ||= letters.flat().some((letter) => letter === 'R' || letter === 'A')
    return [column]
  })
  return hasMain ? columns : []
}

/** The letters that head columns of names: R and A, or three of the four, none twice; undefined for headings that are names. */
export function lettersOfHeader(cells: readonly string[]): FoundLetter[] | undefined {
  const letters = cells.flatMap((cell) => letterOfHeading(cell) ?? [])
  const main = letters.filter((letter) => 'RACI'.includes(letter))
  const isSet = new Set(letters).size === letters.length
  const hasMain = main.length >= 3 || (main.includes('R') && main.includes('A'))
  const hasTitle = cells.some((cell) => !letterOfHeading(cell) && readLetters(cell).is !== 'none')
  return isSet && hasMain && hasTitle ? letters : undefined
}

/** `R | Responsible`, `A = Accountable`: what a letter means. */
export function isLegend(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim())
  const [first = '', second = ''] = said
  if (said.length === 1) return /^\W*[RACISD]\W?\s*[=:–—-]\s*\p{L}{3}/iu.test(first)
  const letter = letterOf(first.replace(/[^\p{L}]/gu, ''))
  return (
    said.length === 2 && letter !== undefined && letterOfWord(second.split(/[^\p{L}]/u)[0] ?? '') === letter
  )
}

/** Whether only one cell of a row says something. */
export function isLonely({ cells }: GridRow): boolean {
  return cells.filter((cell) => !isBlank(cell)).length < 2
}

/** How many line ends the cells of a row have in them. */
export function linesIn({ cells }: GridRow): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}
