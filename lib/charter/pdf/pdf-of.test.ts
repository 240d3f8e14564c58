import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hostileBoard } from '../hostile-board.fixture.ts'
import { charterFor, sampleBoard } from '../sample-charter.fixture.ts'
import { pdfOf } from './pdf-of.ts'

const font = (name: string) => readFileSync(`node_modules/@expo-google-fonts/inter/${name}/Inter_${name}.ttf`)
const fonts = { regular: font('400Regular'), semibold: font('600SemiBold'), bold: font('700Bold') }

async function written(board = sampleBoard()) {
  let breaths = 0
  const breathe = async () => {
    breaths += 1
  }
  const bytes = await pdfOf(charterFor(board), { fonts, made: new Date('2026-11-22'), breathe })
  return { pdf: Buffer.from(bytes).toString('latin1'), breaths }
}

const count = (pdf: string, pattern: RegExp) => pdf.match(pattern)?.length ?? 0

test('a PDF is tagged, names its language and title, and has a bookmark for each section', async () => {
  const { pdf, breaths } = await written()
  const { sections } = charterFor(sampleBoard())
  expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  expect(pdf).toMatch(/\/Marked true/)
  expect(pdf).toContain('/Lang (en-GB)')
  expect(pdf).toContain('/DisplayDocTitle true')
  expect(count(pdf, /\/S \/H1\b/g)).toBe(1)
  expect(count(pdf, /\/S \/H2\b/g)).toBe(sections.length)
  expect(count(pdf, /\/Title \(/g)).toBeGreaterThanOrEqual(sections.length)
  expect(count(pdf, /\/Scope \/Column/g)).toBeGreaterThan(8)
  expect(count(pdf, /\/FontFile2/g)).toBe(3)
  expect(breaths).toBeGreaterThan(20)
})

test('its pages are A4, and the sample team’s page one is one page', async () => {
  const { pdf } = await written()
  expect(count(pdf, /\/MediaBox \[0 0 595\.28 841\.89\]/g)).toBe(count(pdf, /\/Type \/Page\b/g))
  const pageOne = charterFor(sampleBoard(), {
    sections: ['purpose', 'owners', 'gaps', 'not-ours', 'approval'],
  })
  const alone = await pdfOf(pageOne, { fonts, made: new Date('2026-11-22'), breathe: () => undefined })
  expect(count(Buffer.from(alone).toString('latin1'), /\/Type \/Page\b/g)).toBe(1)
})

test('words of 10,000 characters, signs that the font lacks and hostile texts make a PDF all the same', async () => {
  const { pdf } = await written(hostileBoard())
  expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true)
  expect(count(pdf, /\/Type \/Page\b/g)).toBeGreaterThan(5)
})
