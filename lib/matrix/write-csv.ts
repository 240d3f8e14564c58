import type { Board } from '#lib/board/board.ts'
import { cleaned } from './grid.ts'
import { cellsOf, type FileWords, matrixLines } from './matrix-lines.ts'

/** Languages in which a decimal comma leaves the semicolon to separate cells; Excel there reads UTF-8 only behind a BOM. */
const SEMICOLON_LANGUAGES = ['nl', 'de', 'da']

/** What a spreadsheet would take for a formula, also behind apostrophes of our own. */
const FORMULA = /^'*[=+\-@\t\r]/

/**
 * A board's matrix as CSV, lines ending in CR LF: with commas, or for Dutch, German and Danish Excel with semicolons and a
 * BOM. What a spreadsheet would run as a formula begins with an apostrophe, which the reader takes away again.
 */
export function writeCsv(board: Board, words: FileWords, language: string | undefined): string {
  const isSemicolon = SEMICOLON_LANGUAGES.includes(language?.split('-')[0] ?? '')
  const { headings, lines } = matrixLines(board, words)
  const delimiter = isSemicolon ? ';' : ','
  const rows = [headings, ...lines.map(cellsOf)].map((cells) => cells.map(csvCell).join(delimiter))
  return `${isSemicolon ? '\uFEFF' : ''}${rows.join('\r\n')}\r\n`
}

/** Any text as one cell. */
export function csvCell(text: string): string {
  const clean = cleaned(text)
  const safe = FORMULA.test(clean) ? `'${clean}` : clean
  return /[",;\t\n|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
