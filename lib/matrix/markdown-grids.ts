import type { Grid, GridRow, Pieces } from './grid.ts'
import { isBlank } from './grid.ts'
import { isBoldCell, plainCell } from './plain-cell.ts'

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const BREAK = /^\s*(?:[-*_=]\s*){3,}$/
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/

/** Whether a text has a Markdown table in it: a row of headings, and a line of dashes below. */
export function hasMarkdownTable(text: string): boolean {
  const lines = text.split('\n')
  return lines.some((line, at) => isHeadingRow(line, lines[at + 1]))
}

/** The Markdown tables of a text; a table goes on behind empty lines. Everything else is loose. */
export function markdownGrids(text: string): Pieces {
  const pieces: Pieces = { grids: [], loose: [] }
  const lines = text.split('\n')
  let grid: Grid | undefined
  let heading: Grid['heading']
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue
    const isTable = line.includes('|')
    if (isTable && isHeadingRow(line, lines[at + 1])) {
      grid = { rows: [rowOf(line, at + 1)], hasHeader: true, ...(heading ? { heading } : {}) }
      heading = undefined
      pieces.grids.push(grid)
    } else if (isTable && grid) {
      if (!isRule(line)) grid.rows.push(rowOf(line, at + 1))
    } else {
      grid = undefined
      if (heading) pieces.loose.push({ row: heading.row, cell: 1, text: heading.text })
      heading = undefined
      if (BREAK.test(line)) continue
      const title = HEADING.exec(line)?.[1]
      if (title) heading = { row: at + 1, text: plainCell(title) }
      else pieces.loose.push({ row: at + 1, cell: 1, text: line.trim() })
    }
  }
  if (heading) pieces.loose.push({ row: heading.row, cell: 1, text: heading.text })
  return pieces
}

function isHeadingRow(line: string, next: string | undefined): boolean {
  return line.includes('|') && !isRule(line) && next !== undefined && isRule(next)
}

function isRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && RULE.test(line)
}

/** One row between its pipes; what stands behind the last one is a cell too. An escaped pipe separates nothing. */
export function rowOf(line: string, row: number): GridRow {
  const cells = line.trim().split(/(?<!\\)\|/)
  if (line.trim().startsWith('|')) cells.shift()
  if (isBlank(cells.at(-1))) cells.pop()
  const isBold = isBoldCell(cells.find((cell) => !isBlank(cell)) ?? '')
  return { row, cells: cells.map((cell) => plainCell(cell).trim()), ...(isBold ? { isBold } : {}) }
}
