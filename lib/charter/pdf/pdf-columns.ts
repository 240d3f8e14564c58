import type { Colour, Column, Item } from '../charter-document.ts'
import { LOOKS, type Part, part, rule, type Sheet } from './sheet.ts'
import { ready, writeLines } from './write-lines.ts'

const SIDE_BY_SIDE = 3
const GUTTER = 14
const PAD = 3

/** The bars over the lanes, as on the board. */
export const BARS: Record<Colour, string> = {
  po: '#0072b2',
  shared: '#009e73',
  pm: '#d55e00',
  other: '#6b7280',
}

/** One lane under way: where it stands, what is still to write of it. */
interface Lane {
  column: Column
  x: number
  width: number
  items: Item[]
  list: Part
}

/** The lanes, three side by side, each as long as it is and on as many pages as the longest takes. */
export async function writeColumns(sheet: Sheet, parent: Part, columns: readonly Column[]): Promise<void> {
  for (let start = 0; start < columns.length; start += SIDE_BY_SIDE) {
    await writeSideBySide(sheet, parent, columns.slice(start, start + SIDE_BY_SIDE))
  }
}

async function writeSideBySide(sheet: Sheet, parent: Part, columns: readonly Column[]): Promise<void> {
  const width = (sheet.width - GUTTER * (SIDE_BY_SIDE - 1)) / SIDE_BY_SIDE
  sheet.room(90)
  const top = sheet.y
  const heads = columns.map((column, index) =>
    writeHead(sheet, parent, column, { x: sheet.left + index * (width + GUTTER), y: top, width }),
  )
  const lanes = heads.map(({ lane }) => lane)
  let from = Math.max(...heads.map(({ end }) => end))
  let lowest = from
  while (lanes.some(({ items }) => items.length > 0)) {
    for (const lane of lanes) {
      lowest = Math.max(lowest, writeItems(sheet, lane, from))
      await sheet.breathe()
    }
    if (lanes.every(({ items }) => items.length === 0)) break
    sheet.newPage()
    from = sheet.y
    lowest = from
  }
  sheet.y = lowest + GUTTER / 2
}

function writeHead(
  sheet: Sheet,
  parent: Part,
  column: Column,
  { x, y, width }: { x: number; y: number; width: number },
): { lane: Lane; end: number } {
  rule(sheet, x, y, width, BARS[column.colour], 3)
  const section = part(sheet, parent, 'Sect')
  const title = ready(sheet, column.title, LOOKS.subheading, width)
  const below = y + 8 + title.lines.length * LOOKS.subheading.line
  writeLines(sheet, part(sheet, section, 'H3'), title, { x, y: y + 8, width })
  const people = ready(sheet, column.people, LOOKS.muted, width)
  if (column.people) writeLines(sheet, part(sheet, section, 'P'), people, { x, y: below, width })
  const lane = { column, x, width, items: [...column.items], list: part(sheet, section, 'L') }
  return { lane, end: below + people.lines.length * LOOKS.muted.line + 5 }
}

/** As many items as fit the page; answers where the last one ends. */
function writeItems(sheet: Sheet, { items, list, x, width }: Lane, from: number): number {
  let y = from
  for (let item = items[0]; item; item = items[0]) {
    const text = ready(sheet, item.text, LOOKS.body, width)
    const note = item.note ? ready(sheet, item.note, LOOKS.muted, width) : undefined
    const height = text.lines.length * LOOKS.body.line + (note ? note.lines.length * LOOKS.muted.line : 0)
    if (y + height + 2 * PAD > sheet.bottom && y > sheet.top) return y
    rule(sheet, x, y, width)
    const body = part(sheet, part(sheet, list, 'LI'), 'LBody')
    writeLines(sheet, body, text, { x, y: y + PAD, width })
    if (note) {
      const below = y + PAD + text.lines.length * LOOKS.body.line
      writeLines(sheet, body, note, { x, y: below, width })
    }
    y += height + 2 * PAD
    items.shift()
  }
  return y
}
