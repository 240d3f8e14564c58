/** One row of a table as it stands in a file. `row`: its line, or its number in a sheet, from 1. `isBold`: its first text is. */
export interface GridRow {
  row: number
  cells: string[]
  isBold?: true
}

/**
 * Cells in rows, of plain text. `hasHeader`: the file itself says that the first row holds the headings. `heading`: the title
 * just above, in a text with several tables. `sheet`: the name of the sheet of a workbook with several.
 */
export interface Grid {
  rows: GridRow[]
  hasHeader?: true
  heading?: { row: number; text: string }
  sheet?: string
}

/** A piece of the file that became nothing: where it stands (row and cell from 1) and what it says. */
export interface Unread {
  row: number
  cell: number
  text: string
  sheet?: string
}

/** Everything in a text: its tables, in order, and the lines around them. */
export interface Pieces {
  grids: Grid[]
  loose: Unread[]
}

const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g

/** Text from outside: well-formed, without what turns the direction of other text, line ends as `\n`. */
export function cleaned(text: string): string {
  return text.toWellFormed().replace(BIDI_CONTROLS, '').replace(/\r\n?/g, '\n')
}

/** Whether nothing can be seen in a cell. */
export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || /^[\s\p{Cc}\u200B-\u200D\uFEFF]*$/u.test(cell)
}

/** Every cell of a row that says something, as unread. */
export function unreadCells({ row, cells }: GridRow, sheet?: string): Unread[] {
  return cells.flatMap((text, index) => (isBlank(text) ? [] : [unreadCell(row, index, text, sheet)]))
}

/** One cell, counted from 0, as unread. */
export function unreadCell(row: number, index: number, text: string, sheet: string | undefined): Unread {
  return { row, cell: index + 1, text: text.trim(), ...(sheet === undefined ? {} : { sheet }) }
}
