import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { CharterDocument } from './charter-document.ts'
import { htmlFragment } from './html.ts'
import { onPageOne } from './page-layout.ts'
import { pdfOf } from './pdf/pdf-of.ts'
import { charterFor, sampleBoard } from './sample-charter.fixture.ts'
import { SECTIONS } from './sections.ts'

const font = (name: string) => readFileSync(`node_modules/@expo-google-fonts/inter/${name}/Inter_${name}.ttf`)
const fonts = { regular: font('400Regular'), semibold: font('600SemiBold'), bold: font('700Bold') }

/** How many pages the part for the head of department takes. */
async function pagesOfPageOne(document: CharterDocument): Promise<number> {
  const alone = { ...document, sections: onPageOne(document.sections) }
  const bytes = await pdfOf(alone, { fonts, made: new Date('2026-11-22'), breathe: () => undefined })
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  )
}

/** The sample team with so many more cards, lane after lane. */
function boardOf(count: number): Board {
  const lanes = ['product-owner', 'shared', 'product-manager', 'marketing', 'unplaced']
  return sampleBoard(
    Array.from({ length: count }, (_, index): Change[] => [
      {
        kind: 'responsibility.add',
        responsibilityId: `more-${index}`,
        title: `Responsibility number ${index} of a large board`,
        domain: 'delivery',
      },
      {
        kind: 'responsibility.move',
        responsibilityId: `more-${index}`,
        lane: lanes[index % lanes.length] ?? 'shared',
      },
    ]).flat(),
  )
}

test.each([0, 8, 16, 40, 120, 500])(
  'with %i more cards, page one is one page and has all its parts',
  async (count) => {
    const document = charterFor(boardOf(count))
    expect(onPageOne(document.sections).map(({ id }) => id)).toEqual(SECTIONS.slice(0, 5))
    expect(await pagesOfPageOne(document)).toBe(1)
  },
)

test('the sample’s lists are whole; long ones end with how many more there are, and say where all of them stand', () => {
  expect(htmlFragment(charterFor(sampleBoard()))).not.toMatch(/and \d+ more/)
  const html = htmlFragment(charterFor(boardOf(500)))
  expect(html).toMatch(/<li>and 1\d\d more<\/li>/)
  expect(html).toContain('All of them are in “Who does what”.')
  for (let index = 0; index < 500; index += 1) expect(html).toContain(`number ${index} of a large board`)
})

test('without the matrix nothing is shortened, because nothing else has it all', () => {
  const sections = SECTIONS.filter((id) => id !== 'matrix')
  const html = htmlFragment(charterFor(boardOf(500), { sections }))
  expect(html).not.toMatch(/and \d+ more/)
  expect(html).toContain('number 499 of a large board')
})
