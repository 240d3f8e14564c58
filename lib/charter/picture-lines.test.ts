import fc from 'fast-check'
import PdfDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { pictureLines } from './picture-lines.ts'

const short = { size: 14, width: 140, most: 2 }

test('a title goes on below, whole words first; what is too long for the last line is cut', () => {
  expect(pictureLines('Pricing', short)).toEqual(['Pricing'])
  expect(pictureLines('Prioritise the product backlog', short)).toEqual(['Prioritise the', 'product backlog'])
  expect(pictureLines('Interviews with customers, and what came of them', short)).toEqual([
    'Interviews with',
    'customers, and…',
  ])
  expect(pictureLines('Donaudampfschifffahrtsgesellschaft', short)).toHaveLength(2)
  expect(pictureLines('', short)).toEqual([])
})

test('no line is wider than it may be in the font of the picture, and nothing is lost without a sign of it', () => {
  const doc = new PdfDocument()
  doc.font('node_modules/@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf').fontSize(14)
  const letters = fc.constantFrom(
    ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789mwß@%&Жшщюйф Ωμέγαλ □ -’',
  )
  const text = fc.string({ unit: letters, maxLength: 90 })
  fc.assert(
    fc.property(text, (title) => {
      const lines = pictureLines(title, short)
      for (const line of lines) expect(doc.widthOfString(line)).toBeLessThanOrEqual(short.width)
      const bare = (words: string) => words.replaceAll(' ', '')
      if (!lines.at(-1)?.endsWith('…')) expect(bare(lines.join(''))).toBe(bare(title))
    }),
  )
})
