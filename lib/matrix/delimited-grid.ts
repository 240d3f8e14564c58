import type { GridRow } from './grid.ts'
import { isBlank } from './grid.ts'
import { rowOf } from './markdown-grids.ts'

/** What may stand between the cells of a line. */
export const DELIMITERS = ['\t', ';', ',', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

/** A formula that was made text by an apostrophe in front, also by our own writer. */
const NEUTRALISED = /^'(?='*[=+\-@\t\r])/

/**
 * The rows of a text whose cells stand between delimiters: in quotes a cell may hold delimiters, line ends and doubled quotes.
 * A quote that is never closed is a character like any other. Rows in which nothing stands are left out.
 */
export function delimitedRows(text: string, delimiter: Delimiter): GridRow[] {
  const rows =
    delimiter === '|'
      ? text.split('\n').map((line, at) => rowOf(line, at + 1))
      : (quotedRows(text, delimiter) ?? plainRows(text, delimiter))
  return rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
}

function plainRows(text: string, delimiter: string): GridRow[] {
  return text.split('\n').map((line, at) => ({ row: at + 1, cells: line.split(delimiter).map(unguarded) }))
}

/** Undefined when a quote stays open. */
function quotedRows(text: string, delimiter: string): GridRow[] | undefined {
  const rows: GridRow[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  let at = 0
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCellAt(text, at, delimiter)
    if (!cell) return undefined
    cells.push(unguarded(cell.text))
    for (let each = at; each < cell.end; each++) if (text[each] === '\n') line++
    if (text[cell.end] !== delimiter) {
      rows.push({ row: begun, cells })
      cells = []
      begun = ++line
    }
    at = cell.end + 1
  }
  return rows
}

function plainCellAt(text: string, from: number, delimiter: string): { text: string; end: number } {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  return { text: text.slice(from, end), end }
}

/** Words behind the closing quote say that the quotes belong to the text. */
function quotedCell(
  text: string,
  from: number,
  delimiter: string,
): { text: string; end: number } | undefined {
  let inside = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return undefined
    inside += text.slice(at, quote)
    at = quote + 1
    if (text[at] !== '"') break
    inside += '"'
    at++
  }
  const rest = plainCellAt(text, at, delimiter)
  return isBlank(rest.text) ? { text: inside, end: rest.end } : plainCellAt(text, from, delimiter)
}

function unguarded(cell: string): string {
  return cell.replace(NEUTRALISED, '')
}
