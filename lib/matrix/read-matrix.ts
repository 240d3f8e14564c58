import type { ReadColumn } from './column-use.ts'
import { isLetterUse } from './column-use.ts'
import { DELIMITERS, type Delimiter, delimitedRows } from './delimited-grid.ts'
import { findTables } from './find-tables.ts'
import { cleaned, type Grid, isBlank, type Pieces } from './grid.ts'
import { hasMarkdownTable, markdownGrids } from './markdown-grids.ts'
import type { MatrixReading, MatrixRefusal } from './matrix-reading.ts'
import type { MatrixWords } from './matrix-words.ts'
import { readRows } from './read-rows.ts'
import { makeRoleNames } from './role-names.ts'
import { settleColumns } from './settle-columns.ts'

/** More rows than this are no team's matrix, and more than one entry of a log can hold. */
const MOST_ROWS = 5000

/** Nor are more cells than this, or more in a row. */
const MOST_CELLS = 100_000
const MOST_COLUMNS = 250

/**
 * Reads a RACI matrix from CSV, TSV or Markdown: roles as columns, or letters as columns; also several tables. `columns`: what
 * the columns are, where the guess was corrected. Answers with a refusal where there is no matrix.
 */
export function readMatrix(
  text: string,
  words: MatrixWords,
  columns?: readonly ReadColumn[],
): MatrixReading | MatrixRefusal {
  const clean = cleaned(text).replace(/^\uFEFF/, '')
  if (isBinary(clean)) return { refusal: 'binary' }
  if (isBlank(clean)) return { refusal: 'empty' }
  if (clean.split('\n').length > MOST_ROWS * 2) return { refusal: 'too-many-rows' }
  const holds = (delimiter: string) => clean.split(delimiter).length - 1
  if (DELIMITERS.some((delimiter) => holds(delimiter) > MOST_CELLS)) return { refusal: 'too-many-rows' }
  if (hasMarkdownTable(clean)) return readPieces(markdownGrids(clean), words, columns, clean)
  const delimiters = DELIMITERS.filter((delimiter) => holds(delimiter) > 0)
  const readAs = (delimiter: Delimiter, corrected?: readonly ReadColumn[]) =>
    readPieces({ grids: [{ rows: delimitedRows(clean, delimiter) }], loose: [] }, words, corrected, clean)
  const [first, ...others] = delimiters.map((delimiter) => ({ delimiter, reading: readAs(delimiter) }))
  if (!first) return refusalOf(clean, [])
  // A correction of the columns says what they are, not where they end.
  const best = others.reduce(
    (best, each) => (yieldOf(each.reading) > yieldOf(best.reading) ? each : best),
    first,
  )
  return columns ? readAs(best.delimiter, columns) : best.reading
}

/** Reads a matrix from the sheets of a workbook; those without one are unread, and our own findings say nothing new. */
export function readSheets(
  sheets: readonly Grid[],
  words: MatrixWords,
  columns?: readonly ReadColumn[],
): MatrixReading | MatrixRefusal {
  const isFindings = ({ rows: [header] }: Grid) =>
    header?.cells[0] === words.findings.severity && header.cells[1] === words.findings.finding
  const grids = sheets.filter((sheet) => sheets.length === 1 || !isFindings(sheet))
  return readPieces({ grids, loose: [] }, words, columns, '')
}

function readPieces(
  { grids, loose }: Pieces,
  words: MatrixWords,
  corrections: readonly ReadColumn[] | undefined,
  text: string,
): MatrixReading | MatrixRefusal {
  const widest = Math.max(
    0,
    ...grids.map(({ rows }) => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)),
  )
  if (widest > MOST_COLUMNS || grids.some(({ rows }) => rows.length > MOST_ROWS * 2))
    return { refusal: 'too-many-rows' }
  const found = grids.map((grid) => findTables(grid, words))
  const tables = found.flatMap((each) => each.tables)
  if (tables.length === 0) return refusalOf(text, grids)
  const settled = settleColumns(tables, words, corrections)
  if (!settled.columns.some(({ as }) => as === 'title')) return { refusal: 'no-title' }
  if (!settled.columns.some(({ as }) => as === 'role' || isLetterUse(as))) return { refusal: 'no-roles' }
  const roles = makeRoleNames()
  for (const { columns } of settled.tables)
    for (const { heading, as, occurrence } of columns) if (as === 'role') roles.place(heading, occurrence)
  const isOne = tables.length === 1
  const read = settled.tables.map((each) =>
    readRows(each, roles, words, isOne ? undefined : (each.table.heading?.text ?? each.table.sheet)),
  )
  const titles = tables.flatMap(({ heading, sheet }) =>
    isOne && heading ? [{ ...heading, cell: 1, ...(sheet === undefined ? {} : { sheet }) }] : [],
  )
  const unread = [
    ...loose,
    ...titles,
    ...found.flatMap((each) => each.outside),
    ...read.flatMap((each) => each.unread),
  ]
  const cards = read.flatMap((each) => each.cards)
  if (cards.length > MOST_ROWS) return { refusal: 'too-many-rows' }
  if (cards.length === 0) return { refusal: 'no-letters' }
  return {
    cards,
    roles: roles.all(),
    columns: settled.columns,
    unread: unread.sort((a, b) => a.row - b.row),
  }
}

function refusalOf(text: string, grids: readonly Grid[]): MatrixRefusal {
  if (/<(?:table|td|tr)\b/i.test(text)) return { refusal: 'html' }
  const isTable = grids.some(({ rows }) => rows.filter(({ cells }) => cells.length > 1).length > 1)
  return { refusal: isTable ? 'no-letters' : 'no-table' }
}

/** How much was understood: headings of our own beat all, then letters. */
function yieldOf(reading: MatrixReading | MatrixRefusal): number {
  if ('refusal' in reading) return reading.refusal === 'no-table' ? -1 : 0
  if (reading.columns.some(({ as }) => as === 'covers')) return Number.POSITIVE_INFINITY
  const letters = reading.cards.reduce((sum, { duties }) => sum + duties.length, 0)
  return 1 + letters * 1000 + reading.columns.length
}

/** What no text has in it: control characters, or many bytes that were none of UTF-8. */
function isBinary(text: string): boolean {
  let odd = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd || code < 8 || (code > 13 && code < 27)) odd++
  }
  return odd > 5 + text.length / 100
}
