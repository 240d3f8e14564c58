import fc from 'fast-check'
import { expect, test } from 'vitest'
import { delimitedRows } from './delimited-grid.ts'
import { cleaned } from './grid.ts'
import { plainCell } from './plain-cell.ts'
import { csvCell } from './write-csv.ts'
import { htmlText } from './write-html.ts'
import { markdownCell } from './write-markdown.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'=+-@"\'\t\r\n;,|<>&*_`[]()!#\\\u202E\uD800:/a') }),
)

test('a CSV cell is read as the text that it was, and no spreadsheet takes it for a formula', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(',' as const, ';' as const), (text, delimiter) => {
      const written = csvCell(text)
      expect(written).not.toMatch(/^"?[=+\-@\t\r]/)
      const [row] = delimitedRows(`x${delimiter}${written}${delimiter}y`, delimiter)
      expect(row?.cells).toEqual(['x', cleaned(text), 'y'])
    }),
    { numRuns: 1000 },
  )
})

test('a Markdown cell means nothing but its text: no link, picture, tag, emphasis or further cell', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = markdownCell(text)
      expect(written).not.toMatch(/(?<!\\)(?:\\\\)*[|*_`[\]<>](?!br>)(?<!<br>)/)
      expect(plainCell(written)).toBe(cleaned(text))
    }),
    { numRuns: 1000 },
  )
})

test('characters for private use stay what they are', () => {
  expect(plainCell(markdownCell('\u{F0021}*\u{F007E}'))).toBe('\u{F0021}*\u{F007E}')
})

test('text as HTML has no tag but line ends, and no attribute to break out of', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(htmlText(text).replaceAll('<br>', '')).not.toMatch(/[<>"']/)
    }),
  )
})

test('nothing that turns the direction of other text, and no half character, gets out', () => {
  for (const write of [csvCell, markdownCell, htmlText]) {
    expect(write('a\u202Eb\u2066c')).toBe('abc')
    expect(write('a\uD800b').isWellFormed()).toBe(true)
  }
})
