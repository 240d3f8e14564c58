import type { Outline } from '#lib/charter/outline/outline.fixture.ts'
import { pngPixels } from './png-pixels.fixture.ts'

/** In pixels: about the height of a line of words. */
const BLOCK = { width: 20, height: 16 }

/** What stands out, whatever lies under it, from some share of a block on: sign, colour, share. */
const OVER: readonly (readonly [string, number, number])[] = [
  ['P', 0x0072b2, 0.2],
  ['S', 0x009e73, 0.2],
  ['M', 0xd55e00, 0.2],
  ['x', 0x211e1a, 0.02],
]

/** What lies under it: the canvas, a card, and the grounds of the lanes. */
const UNDER: readonly (readonly [string, number])[] = [
  [' ', 0xf6f4f0],
  ['_', 0xffffff],
  ['p', 0xe2eaeb],
  ['s', 0xe2ede6],
  ['m', 0xf3e8dd],
  ['o', 0xebeae7],
]

/**
 * A picture of a board as it can be seen from afar, a sign for each block of pixels: the lanes of Product Owner, Shared and
 * Product Manager (`P`, `S`, `M` where the colour is full, small where it is faint, as that of others is: `o`), cards `_`, words `x`.
 */
export function pictureOutline(png: Buffer): Outline {
  const { width, height, bytes } = pngPixels(png)
  const lines = [`size: ${width} by ${height}`]
  for (let top = 0; top + BLOCK.height <= height; top += BLOCK.height) {
    let line = ''
    for (let left = 0; left + BLOCK.width <= width; left += BLOCK.width) {
      const colours: number[] = []
      for (let y = top; y < top + BLOCK.height; y += 1)
        for (let x = left; x < left + BLOCK.width; x += 1) {
          const at = (y * width + x) * 4
          colours.push(((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0))
        }
      line += signOf(colours)
    }
    lines.push(`seen: ${line}`.trimEnd())
  }
  return lines
}

function signOf(colours: readonly number[]): string {
  const share = (colour: number, within: number) =>
    colours.filter((each) => distance(each, colour) < within).length / colours.length
  const over = OVER.find(([, colour, least]) => share(colour, 48) >= least)
  if (over) return over[0]
  const [most] = UNDER.toSorted(([, one], [, other]) => share(other, 6) - share(one, 6))
  return most?.[0] ?? ''
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, by) => sum + Math.abs(((one >> by) & 255) - ((other >> by) & 255)), 0)
}
