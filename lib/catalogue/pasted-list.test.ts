import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameSchema } from '#lib/board/text-schema.ts'
import { readPastedList, sameness } from './pasted-list.ts'

test('reads one title a line, without indents, bullets, numbers and checkboxes', () => {
  const text = [
    'Roadmap',
    '\t- Pricing',
    '  * [ ] Budget',
    '- [x] 2. Forecast',
    '1.2) Launch\r',
    '(3) Retention',
    'a) Research',
    '•Vision',
    '☐ Positioning',
    '– Sales\ttraining',
    '## Support',
  ].join('\n')
  expect(readPastedList(text)).toEqual({
    titles: [
      'Roadmap',
      'Pricing',
      'Budget',
      'Forecast',
      'Launch',
      'Retention',
      'Research',
      'Vision',
      'Positioning',
      'Sales training',
      'Support',
    ],
    cut: [],
    repeated: [],
    leftOut: [],
  })
})

test('keeps what only looks like a mark', () => {
  const titles = [
    '3D printing',
    '2025 budget',
    '-5 % churn',
    '2.0 launch',
    'A/B tests',
    '[Internal] wiki',
    '#1 wish',
  ]
  expect(readPastedList(titles.join('\n')).titles).toEqual(titles)
})

test('drops empty lines and lines of nothing but marks', () => {
  expect(readPastedList('\n-\n  \n1.\n[ ]\n•\n\u2028Roadmap').titles).toEqual(['Roadmap'])
})

test('says which lines repeat a title, whatever their case', () => {
  const { titles, repeated } = readPastedList('Roadmap\n- ROADMAP\nRoad  map')
  expect(titles).toEqual(['Roadmap', 'Road map'])
  expect(repeated).toEqual(['ROADMAP'])
})

test('says which titles were cut, never through a character', () => {
  const { titles, cut } = readPastedList(`${'a'.repeat(199)}😀 and more\n${'b'.repeat(200)}`)
  expect(titles).toEqual(['a'.repeat(199), 'b'.repeat(200)])
  expect(cut).toEqual(['a'.repeat(199)])
})

test('says what was left out beyond 200 titles', () => {
  const text = Array.from({ length: 202 }, (_, index) => `Card ${index}`).join('\n')
  const { titles, leftOut } = readPastedList(text)
  expect(titles).toHaveLength(200)
  expect(leftOut).toEqual(['Card 200', 'Card 201'])
})

const pastedText = fc
  .array(
    fc.oneof(
      fc.constantFrom('- ', '1. ', '[ ] ', '•', '\t', '\n', '\n', 'Roadmap', '😀'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''))

test('whatever is pasted, each title is valid, said once, and reads the same again', () => {
  fc.assert(
    fc.property(pastedText, (text) => {
      const { titles } = readPastedList(text)
      for (const title of titles) expect(nameSchema.parse(title)).toBe(title)
      expect(new Set(titles.map(sameness)).size).toBe(titles.length)
      expect(readPastedList(titles.join('\n')).titles).toEqual(titles)
    }),
    { numRuns: 1000 },
  )
})
