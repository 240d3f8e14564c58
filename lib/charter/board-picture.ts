import { type Board, inLane, lanesOf, type Responsibility } from '#lib/board/board.ts'
import { isExcluded } from '#lib/board/exclusion.ts'
import type { CharterWords } from './charter-words.ts'
import { colourOf } from './page-one.ts'
import { pictureLines } from './picture-lines.ts'
import { plainLine } from './plain.ts'

const WIDTH = 1600
const NARROWEST_LANE = 180
const MARGIN = 40
const GUTTER = 16
const TOP = 112
const HEAD = 48
/** Between two cards, and between a card and its words. */
const GAP = 8
const PAD = 11
const LINE = 18

/** A title takes so many lines at most. */
const MOST_LINES = 3

const COLOURS = { po: '#0072b2', shared: '#009e73', pm: '#d55e00', other: '#6b7280' }
const INK = '#211e1a'
const MUTED = '#625d55'

/** A board as an SVG picture 1600 wide, wider for many lanes: its lanes with the titles of the cards that are ours. Asks for the font Inter. */
export function boardPicture(board: Board, words: CharterWords): string {
  const names = lanesOf(board)
  const between = 2 * MARGIN + GUTTER * (names.length - 1)
  const whole = Math.max(WIDTH, between + NARROWEST_LANE * names.length)
  const width = (whole - between) / names.length
  const lanes = names.map((lane) => {
    const ours = inLane(board, lane).filter((card) => !isExcluded(board, card.id))
    const cards = ours.map((card) => cardOf(card, width))
    return {
      name: words.choice(lane, board),
      isUnplaced: lane === 'unplaced',
      colour: COLOURS[colourOf(lane)],
      cards,
    }
  })
  const height = HEAD + Math.max(40, ...lanes.map(({ cards }) => heightOf(cards))) + GAP
  const drawn = lanes.map((lane, index) => {
    const x = MARGIN + index * (width + GUTTER)
    return laneAt(x, width, height, lane)
  })
  const [title = ''] = pictureLines(plainLine(board.title), { size: 32, width: whole - 2 * MARGIN, most: 1 })
  return picture(whole, TOP + height + MARGIN, [text(MARGIN, 68, title, { size: 32, weight: 700 }), ...drawn])
}

/** The picture that messengers show for any link of ours: no card, no name of a team. 1200 by 630. */
export function neutralPicture({ title, line }: { title: string; line: string }): string {
  const lanes = [COLOURS.po, COLOURS.shared, COLOURS.pm].map((colour, index) => {
    const x = 690 + index * 150
    const cards = [3, 2, 4][index] ?? 0
    const drawn = Array.from(
      { length: cards },
      (_, at) =>
        `<rect x="${x + 10}" y="${196 + at * 62}" width="110" height="50" rx="6" fill="#fff" stroke="#e3dfd7"/>`,
    )
    return `<rect x="${x}" y="160" width="130" height="310" rx="10" fill="${colour}" fill-opacity="0.08"/><rect x="${x}" y="160" width="130" height="8" rx="4" fill="${colour}"/>${drawn.join('')}`
  })
  const words = [
    text(80, 300, title, { size: 84, weight: 700 }),
    text(80, 360, line, { size: 30, colour: MUTED }),
  ]
  return picture(1200, 630, [...words, ...lanes])
}

interface DrawnLane {
  name: string
  isUnplaced: boolean
  colour: string
  cards: readonly DrawnCard[]
}

/** A card as its lines. */
interface DrawnCard {
  lines: string[]
  height: number
}

function cardOf({ title }: Responsibility, width: number): DrawnCard {
  const lines = pictureLines(plainLine(title), { size: 14, width: width - 36, most: MOST_LINES })
  return { lines, height: 2 * PAD + LINE * Math.max(1, lines.length) }
}

function heightOf(cards: readonly DrawnCard[]): number {
  return cards.reduce((sum, { height }) => sum + height + GAP, 0)
}

function laneAt(
  x: number,
  width: number,
  height: number,
  { name, isUnplaced, colour, cards }: DrawnLane,
): string {
  const ground = isUnplaced
    ? `<rect x="${x}" y="${TOP}" width="${width}" height="${height}" rx="12" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="6 5"/>`
    : `<rect x="${x}" y="${TOP}" width="${width}" height="${height}" rx="12" fill="${colour}" fill-opacity="0.08"/><rect x="${x}" y="${TOP}" width="${width}" height="5" rx="2.5" fill="${colour}"/>`
  const [title = ''] = pictureLines(name, {
    size: 16,
    width: width - 34 - 10 * String(cards.length).length,
    most: 1,
  })
  const drawn = cards.map((card, index) =>
    cardAt(x, TOP + HEAD + heightOf(cards.slice(0, index)), width, card),
  )
  const count = text(x + width - 14, TOP + 32, String(cards.length), { size: 14, colour: MUTED, end: true })
  return ground + text(x + 14, TOP + 32, title, { size: 16, weight: 600 }) + count + drawn.join('')
}

function cardAt(x: number, y: number, width: number, { lines, height }: DrawnCard): string {
  const box = `<rect x="${x + 8}" y="${y}" width="${width - 16}" height="${height}" rx="8" fill="#fff" stroke="#e3dfd7"/>`
  const words = lines.map((line, index) => text(x + 18, y + PAD + 14 + index * LINE, line, { size: 14 }))
  return box + words.join('')
}

function picture(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#f6f4f0"/>${parts.join('')}</svg>`
}

interface Style {
  size: number
  weight?: number
  colour?: string
  end?: boolean
}

function text(x: number, y: number, words: string, { size, weight = 400, colour = INK, end }: Style): string {
  const safe = words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const anchor = end ? ' text-anchor="end"' : ''
  return `<text x="${x}" y="${y}" font-family="Inter" font-size="${size}" font-weight="${weight}" fill="${colour}"${anchor}>${safe}</text>`
}
