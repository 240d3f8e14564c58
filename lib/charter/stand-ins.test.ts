import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fontSigns } from './font-signs.ts'
import { FOREIGN } from './hostile-board.fixture.ts'
import { standIns } from './stand-ins.ts'

const WEIGHTS = ['400Regular', '600SemiBold', '700Bold']

const signsOf = (weight: string) =>
  fontSigns(readFileSync(`node_modules/@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`))

test('the font of our files has Latin, Greek, Cyrillic and the box for all else, in each weight', () => {
  for (const weight of WEIGHTS) {
    const signs = signsOf(weight)
    for (const sign of 'Aß ő Ωμέγα Жук “…” → □')
      expect([sign, signs.has(sign.codePointAt(0) ?? 0)]).toEqual([sign, true])
    for (const sign of '张ש😀') expect([sign, signs.has(sign.codePointAt(0) ?? 0)]).toEqual([sign, false])
  }
})

test('the signs are those that the program for PDF finds in the font, too', async () => {
  const { default: PdfDocument } = await import('pdfkit')
  const doc = new PdfDocument().font('node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')
  const { font } = (doc as unknown as { _font: { font: { characterSet: number[] } } })._font
  expect([...signsOf('400Regular')].sort((one, other) => one - other)).toEqual(font.characterSet)
})

test('each sign that a font lacks becomes one box, also one of several parts', () => {
  const shown = standIns(signsOf('400Regular'))
  expect(shown('Größe\nof the Ωμέγα')).toEqual({ shown: 'Größe\nof the Ωμέγα', isWhole: true })
  expect(shown(FOREIGN)).toEqual({ shown: 'Жук Ωμέγα őű ß □ □□ □□□□', isWhole: false })
  expect(shown('a 👩‍👩‍👧 family ❤️')).toMatchObject({ shown: expect.stringMatching(/^a □ family .$/) })
})
