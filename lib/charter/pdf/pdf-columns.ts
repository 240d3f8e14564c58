import type { Colour, Column, Item } from '#lib/charter/charter-document.ts'
import { stacksOf } from '#lib/charter/page-layout.ts'
import { type Part, part, rule, type Sheet } from './sheet.ts'
import { type Ready, ready, writeLines } from './write-lines.ts'

const SIDE_BY_SIDE = 3
const GUTTER = 14
const PAD = 2.5

/** The bars over the lanes, as on the board. */
const BARS: Record<Colour, string> = { po: '#0072b2', shared: '#009e73', pm: '#d55e00', other: '#6b7280' }

/** Something that stands in one piece: how high it is, how much must fit with it, and how it is written. */
interface Piece {
  height: number
  least: number
  write(y: number): void
}

/** Where a lane stands. */
interface Stack {
  x: number
  width: number
  pieces: Piece[]
}

/** The lanes, three side by side and further ones below the shortest, on as many pages as the longest takes. */
export async function writeColumns(sheet: Sheet, parent: Part, columns: readonly Column[]): Promise<void> {
  const width = (sheet.width - GUTTER * (SIDE_BY_SIDE - 1)) / SIDE_BY_SIDE
  const stacks = stacksOf(columns).map((stacked, index): Stack => {
    const stack: Stack = { x: sheet.left + index * (width + GUTTER), width, pieces: [] }
    for (const column of stacked) stack.pieces.push(...piecesOf(sheet, parent, column, stack))
    return stack
  })
  sheet.room(90)
  let lowest = sheet.y
  for (;;) {
    const from = sheet.y
    for (const stack of stacks) {
      lowest = Math.max(lowest, writeStack(sheet, stack, from))
      await sheet.breathe()
    }
    if (stacks.every(({ pieces }) => pieces.length === 0)) break
    sheet.newPage()
    lowest = sheet.y
  }
  sheet.y = lowest + 4
}

/** As many pieces as fit the page; answers where the last one ends. */
function writeStack(sheet: Sheet, { pieces }: Stack, from: number): number {
  let y = from
  for (let piece = pieces[0]; piece; piece = pieces[0]) {
    if (y + piece.height + piece.least > sheet.bottom && y > sheet.top) return y
    piece.write(y)
    y += piece.height
    pieces.shift()
  }
  return y
}

function piecesOf(sheet: Sheet, parent: Part, column: Column, stack: Stack): Piece[] {
  const section = part(sheet, parent, 'Sect')
  const head = headPiece(sheet, section, column, stack)
  const list = part(sheet, section, 'L')
  return [head, ...column.items.map((item) => itemPiece(sheet, list, item, stack))]
}

function headPiece(sheet: Sheet, section: Part, column: Column, { x, width, pieces }: Stack): Piece {
  const { subheading, muted } = sheet.looks
  const title = ready(sheet, column.title, subheading, width)
  const people = ready(sheet, column.people, muted, width)
  const [heading, paragraph] = [part(sheet, section, 'H3'), part(sheet, section, 'P')]
  const above = pieces.length > 0 ? GUTTER * sheet.scale : 0
  const titleHeight = title.lines.length * subheading.line
  return {
    height: above + 7 + titleHeight + people.lines.length * muted.line + 4,
    least: 3 * sheet.looks.body.line,
    write(y) {
      rule(sheet, x, y + above, width, BARS[column.colour], 3)
      writeLines(sheet, heading, title, { x, y: y + above + 7, width })
      writeLines(sheet, paragraph, people, { x, y: y + above + 7 + titleHeight, width })
    },
  }
}

function itemPiece(sheet: Sheet, list: Part, item: Item, { x, width }: Stack): Piece {
  const { looks, scale } = sheet
  const text = ready(sheet, item.text, looks.body, width)
  const note = noteOf(sheet, item, text, width)
  const textHeight = text.lines.length * looks.body.line
  const body = part(sheet, part(sheet, list, 'LI'), 'LBody')
  return {
    height: textHeight + (note && !note.isBeside ? looks.muted.line : 0) + 2 * PAD * scale,
    least: 0,
    write(top) {
      const y = top + PAD * scale
      rule(sheet, x, top, width)
      writeLines(sheet, body, text, { x, y, width })
      if (note?.isBeside) writeLines(sheet, body, note, { x, y: y + 0.5, width, align: 'right' })
      else if (note) writeLines(sheet, body, note, { x, y: y + textHeight, width })
    },
  }
}

/** The note of an item: at the right where there is room, else on one line below. */
function noteOf(sheet: Sheet, { note }: Item, text: Ready, width: number) {
  if (!note) return undefined
  const { body, muted } = sheet.looks
  const { lines, ...made } = ready(sheet, note, muted, width)
  const [first = ''] = lines
  const used = sheet.glyphs.widthOf(text.lines[0] ?? '', body.weight, body.size)
  const wide = sheet.glyphs.widthOf(first, muted.weight, muted.size)
  const isOneLine = text.lines.length === 1 && lines.length === 1
  return { ...made, lines: [first], isBeside: isOneLine && used + wide + 6 <= width }
}
