import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { cleaned } from './grid.ts'
import { readWorkbook } from './read-workbook.ts'
import { englishWords } from './reading.fixture.ts'
import { writeWorkbook } from './write-workbook.ts'

const says = {
  matrix: 'Matrix',
  findings: 'Findings',
  headings: ['Severity', 'Finding'] as const,
  rows: [['', 'None']] as const,
}

const roles = ['product-owner', 'product-manager'].map((id) => ({ id, name: id, lane: true, people: [] }))

/** The titles of a board's cards as they come back from its workbook. */
async function broughtBack(titles: readonly string[]): Promise<string[]> {
  const responsibilities = titles.map((title, at) => ({
    id: `card-${at}`,
    title,
    domain: 'delivery' as const,
    lane: 'unplaced',
    duties: {},
  }))
  const bytes = await writeWorkbook({ ...emptyBoard, roles, responsibilities }, englishWords, says)
  const reading = await readWorkbook(bytes, englishWords.matrix)
  if ('refusal' in reading) throw new Error(reading.refusal)
  expect(reading.unread).toEqual([])
  return reading.cards.map(({ title }) => title)
}

test('words that mean something to programs stay words in a workbook', async () => {
  const titles = [
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
    ...['_x0041_', '_x005F_', '_x005F_x0041_', 'a_x000d_b', 'half \ufffd', '😀😀', '=1+1'],
  ]
  expect(await broughtBack(titles)).toEqual(titles)
})

test('every title comes back from a workbook as it was', async () => {
  const word = fc.string({ unit: fc.constantFrom(...'_x0041Ff ', '\ufffd', '\ufdd0', '\u{1fffe}', '😀') })
  const title = fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 40 })).map((text) =>
    cleaned(text)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .normalize('NFC')
      .trim(),
  )
  const titles = fc.uniqueArray(
    title.filter((text) => text !== ''),
    { minLength: 1, maxLength: 20 },
  )
  await fc.assert(
    fc.asyncProperty(titles, async (all) => {
      expect(await broughtBack(all)).toEqual(all)
    }),
    { numRuns: 60 },
  )
})
