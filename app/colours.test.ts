import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Rgb = readonly [number, number, number]
type Theme = 0 | 1

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The colour of a token in a theme: light 0, dark 1. */
function token(name: string, theme: Theme): Rgb {
  const value = new RegExp(`--${name}: (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}))`).exec(css)
  const hex = value?.[3] ?? value?.[theme + 1]
  if (!hex) throw new Error(`there is no colour --${name}`)
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
}

/** So much of one colour over another. */
function mix(over: Rgb, share: number, under: Rgb): Rgb {
  return over.map((each, index) => each * share + (under[index] ?? 0) * (1 - share)) as unknown as Rgb
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((each) => {
    const part = each / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Source: WCAG 2.2, contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function hue([red, green, blue]: Rgb): number {
  return (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI
}

const LANES = ['po', 'shared', 'pm', 'unplaced']

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme every text can be read on every ground', (_, theme) => {
  const lanes = LANES.map((lane) => mix(token(lane, theme), 0.08, token('lane-base', theme)))
  const grounds = [...['canvas', 'surface', 'sunken', 'hover'].map((name) => token(name, theme)), ...lanes]
  for (const ground of grounds)
    for (const text of ['ink', 'ink-muted', 'flag'])
      expect(contrast(token(text, theme), ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  expect(contrast(token('on-primary', theme), token('primary', theme))).toBeGreaterThanOrEqual(4.5)
  for (const lane of LANES)
    expect(contrast(token(`on-${lane}`, theme), token(lane, theme)), lane).toBeGreaterThanOrEqual(4.5)
})

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme bars, marks and rings stand out from what they lie on', (_, theme) => {
  for (const sign of [...LANES, 'line-strong', 'focus'])
    for (const ground of ['canvas', 'surface'])
      expect(
        contrast(token(sign, theme), token(ground, theme)),
        `${sign} on ${ground}`,
      ).toBeGreaterThanOrEqual(3)
})

test('each lane keeps its hue in the dark: blue, green, orange', () => {
  for (const lane of ['po', 'shared', 'pm']) {
    const turned = Math.abs(hue(token(lane, 0)) - hue(token(lane, 1)))
    expect(Math.min(turned, 360 - turned), lane).toBeLessThan(12)
  }
})
