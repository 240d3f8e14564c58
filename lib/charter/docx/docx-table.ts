import type { ITableBordersOptions, Paragraph, Table, TableCell, TableRow } from 'docx'
import type { Colour, Column, Row, Table as TableBlock } from '#lib/charter/charter-document.ts'
import { stacksOf } from '#lib/charter/page-layout.ts'
import { type Docx, heading, LINE, MUTED, paragraph, paragraphOf, runs, type TextLook } from './docx-text.ts'

/** The width of the text on A4, in twentieths of a point. */
const WIDTH = 9746

/** The bars over the lanes, as on the board. */
const BARS: Record<Colour, string> = { po: '0072B2', shared: '009E73', pm: 'D55E00', other: '6B7280' }

/** Around the text of a cell. */
const MARGINS = { top: 40, bottom: 40, left: 0, right: 100 }

/** A table with a head that comes again on each page. */
export function tableOf(docx: Docx, { head, rows, widths, look }: TableBlock): Table {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.round((WIDTH * width) / all))
  const isLetters = look === 'letters'
  const size = isLetters && head.length > 5 ? 16 : 18
  const lookOf = (index: number): TextLook => ({
    size,
    ...(index === 0 || isLetters ? { bold: index === 0 ? !isLetters : true } : {}),
    ...(isLetters && index > 0 ? { alignment: 'center' } : {}),
  })
  const cells = (row: readonly string[], lookFor: (index: number) => TextLook) =>
    row.map((text, index) => cellOf(docx, text, lookFor(index), columnWidths[index]))
  const made = [
    new docx.TableRow({
      tableHeader: true,
      cantSplit: true,
      children: cells(head, (index) => ({ ...lookOf(index), bold: true })),
    }),
    ...rows.map((row) =>
      rowOf(docx, row, (each) => cells(each, lookOf), { columns: head.length, form: look === 'form' }),
    ),
  ]
  return new docx.Table({
    rows: made,
    columnWidths,
    width: { size: WIDTH, type: docx.WidthType.DXA },
    borders: linesOf(docx),
  })
}

function rowOf(
  docx: Docx,
  row: Row,
  cells: (row: readonly string[]) => TableCell[],
  { columns, form }: { columns: number; form: boolean },
): TableRow {
  if ('group' in row) {
    const child = paragraph(docx, row.group, { bold: true, size: 18, keepNext: true })
    const cell = new docx.TableCell({ columnSpan: columns, children: [child], margins: MARGINS })
    return new docx.TableRow({ children: [cell] })
  }
  const height = form ? { height: { value: 560, rule: docx.HeightRule.ATLEAST } } : {}
  return new docx.TableRow({ children: cells(row.cells), ...height })
}

function cellOf(docx: Docx, text: string, look: TextLook, width = 0): TableCell {
  return new docx.TableCell({
    children: [paragraph(docx, text, look)],
    width: { size: width, type: docx.WidthType.DXA },
    margins: MARGINS,
  })
}

function linesOf({ BorderStyle }: Docx): ITableBordersOptions {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE }
  return { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none }
}

const SIDE_BY_SIDE = 3

/** The lanes, three side by side. */
export function lanesOf(docx: Docx, columns: readonly Column[]): Table {
  const { BorderStyle, TableRow: RowOf, WidthType } = docx
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cells = stacksOf(columns).map((stack, index) => laneCell(docx, stack, index))
  const rows = [new RowOf({ children: cells })]
  return new docx.Table({
    rows,
    columnWidths: Array.from({ length: SIDE_BY_SIDE }, () => Math.floor(WIDTH / SIDE_BY_SIDE)),
    width: { size: WIDTH, type: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  })
}

/** The lanes that stand one below the other; the bar is that of the first. */
function laneCell(docx: Docx, stack: readonly Column[], index: number): TableCell {
  const [first] = stack
  return new docx.TableCell({
    children: stack.flatMap((column) => laneOf(docx, column)),
    width: { size: Math.floor(WIDTH / SIDE_BY_SIDE), type: docx.WidthType.DXA },
    margins: { top: 60, bottom: 120, left: index === 0 ? 0 : 100, right: 100 },
    borders: { top: { style: docx.BorderStyle.SINGLE, size: 24, color: BARS[first?.colour ?? 'other'] } },
  })
}

function laneOf(docx: Docx, { title, people, items }: Column): Paragraph[] {
  return [
    heading(docx, title, 3),
    ...(people ? [paragraph(docx, people, { size: 17, color: MUTED, after: 4 })] : []),
    ...items.map(({ text, note }) =>
      paragraphOf(docx, [
        ...runs(docx, text, { size: 19 }),
        ...(note ? runs(docx, ` (${note})`, { size: 17, color: MUTED }) : []),
      ]),
    ),
  ]
}
