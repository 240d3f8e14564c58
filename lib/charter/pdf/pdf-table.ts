import type { Row, Table } from '#lib/charter/charter-document.ts'
import { LINE, type Look, type Part, part, rule, type Sheet } from './sheet.ts'
import { type Ready, ready, writeLines } from './write-lines.ts'

const PAD = 4
const GAP = 6

/** Where a table's columns stand, in points. */
interface Columns {
  xs: number[]
  widths: number[]
  isLetters: boolean
}

/** A table: its head again on each page, no row apart unless it is longer than a page. */
export async function writeTable(sheet: Sheet, parent: Part, table: Table): Promise<void> {
  const columns = columnsOf(sheet, table)
  const head = table.head.map((cell, index) =>
    ready(sheet, cell, sheet.looks.small, columns.widths[index] ?? 0),
  )
  const made = part(sheet, parent, 'Table')
  sheet.room(heightOf(head) + 2 * PAD * sheet.scale + 30)
  const headRow = part(sheet, part(sheet, made, 'THead'), 'TR')
  writeRow(sheet, columns, head, () => part(sheet, headRow, 'TH', 'Column'))
  const body = part(sheet, made, 'TBody')
  for (const row of table.rows) {
    await sheet.breathe()
    writeBodyRow(sheet, { columns, head, body, least: table.look === 'form' ? 28 * sheet.scale : 0 }, row)
  }
  rule(sheet, sheet.left, sheet.y, sheet.width)
  sheet.y += GAP
}

function columnsOf({ left, width }: Sheet, { widths, look }: Table): Columns {
  const all = widths.reduce((sum, each) => sum + each, 0)
  const wide = widths.map((each) => (width * each) / all)
  const xs = wide.map((_, index) => left + wide.slice(0, index).reduce((sum, each) => sum + each, 0))
  return { xs, widths: wide.map((each) => each - GAP), isLetters: look === 'letters' }
}

interface Body {
  columns: Columns
  head: Ready[]
  body: Part
  least: number
}

function writeBodyRow(sheet: Sheet, { columns, head, body, least }: Body, row: Row): void {
  const cells = readyRow(sheet, columns, row)
  const height = Math.max(heightOf(cells) + 2 * PAD * sheet.scale, least)
  // A heading alone at the foot of a page helps nobody.
  const wanted = 'group' in row ? height + 24 : height
  const onePage = sheet.bottom - sheet.top - heightOf(head) - 2 * PAD * sheet.scale
  if (sheet.room(Math.min(wanted, onePage))) repeatHead(sheet, columns, head)
  const made = part(sheet, body, 'TR')
  const parts = cells.map((_, index) =>
    index === 0 ? part(sheet, made, 'TH', 'Row') : part(sheet, made, 'TD'),
  )
  let rest = cells
  while (rest.some(({ lines }) => lines.length > 0)) {
    const fits = Math.max(
      1,
      Math.floor((sheet.bottom - sheet.y - 2 * PAD * sheet.scale) / sheet.looks.body.line),
    )
    const now = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fits) }))
    writeRow(sheet, columns, now, (index) => parts[index] as Part, least)
    rest = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(fits) }))
    if (rest.every(({ lines }) => lines.length === 0)) break
    sheet.newPage()
    repeatHead(sheet, columns, head)
  }
}

function readyRow(sheet: Sheet, { widths, isLetters }: Columns, row: Row): Ready[] {
  if ('group' in row) return [ready(sheet, row.group, sheet.looks.strong, sheet.width)]
  const lookOf = (index: number): Look =>
    index === 0 || isLetters
      ? { ...sheet.looks.strong, weight: isLetters && !index ? 'regular' : 'semibold' }
      : sheet.looks.body
  return row.cells.map((cell, index) => ready(sheet, cell, lookOf(index), widths[index] ?? 0))
}

function heightOf(cells: readonly Ready[]): number {
  return Math.max(0, ...cells.map(({ lines, look }) => lines.length * look.line))
}

function writeRow(
  sheet: Sheet,
  { xs, widths, isLetters }: Columns,
  cells: readonly Ready[],
  partOf: (index: number) => Part,
  least = 0,
): void {
  rule(sheet, sheet.left, sheet.y, sheet.width, LINE)
  cells.forEach((cell, index) => {
    const [x = 0, width = 0] = [xs[index], widths[index]]
    const align = isLetters && index > 0 ? { align: 'center' as const } : {}
    writeLines(sheet, partOf(index), cell, { x, y: sheet.y + PAD * sheet.scale, width, ...align })
  })
  sheet.y += Math.max(heightOf(cells) + 2 * PAD * sheet.scale, least)
}

/** Seen on the next page, not read out again. */
function repeatHead(sheet: Sheet, { xs, widths, isLetters }: Columns, head: readonly Ready[]): void {
  const { doc } = sheet
  doc.markContent('Artifact', { type: 'Pagination' })
  head.forEach(({ lines, look }, index) => {
    doc.font(look.weight).fontSize(look.size).fillColor(look.colour)
    lines.forEach((line, at) => {
      const spare = (widths[index] ?? 0) - sheet.glyphs.widthOf(line, look.weight, look.size)
      const x = (xs[index] ?? 0) + (isLetters && index > 0 ? Math.max(0, spare / 2) : 0)
      doc.font(look.weight).fontSize(look.size)
      doc.text(line, x, sheet.y + PAD * sheet.scale + at * look.line, { lineBreak: false })
    })
  })
  doc.endMarkedContent()
  sheet.y += heightOf(head) + 2 * PAD * sheet.scale
}
