import type { Weight } from './sheet.ts'

/** A text as the font can show it. `shown` has a box for each sign that it lacks; `isWhole`: it lacks none. */
export interface Shown {
  shown: string
  isWhole: boolean
}

/** What the font of a document can show, and how wide. Remembers every word that it has measured. */
export interface Glyphs {
  shown(text: string): Shown
  /** In points. */
  widthOf(word: string, weight: Weight, size: number): number
  /** Whether any text was shown with boxes so far. */
  lacked(): boolean
}

const BOX = '□'
const INVISIBLE = /\u200c|\u200d|[\ufe00-\ufe0f]/g

/** Reads the font that is embedded in a document under the names of its weights. */
export function glyphsOf(doc: PDFKit.PDFDocument): Glyphs {
  const signs = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const known = new Map<string, boolean>([['\n', true]])
  const widths = new Map<string, number>()
  let hasLacked = false

  function has(sign: string): boolean {
    const before = known.get(sign)
    if (before !== undefined) return before
    doc.font('regular')
    const found = coverageOf(doc).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
    known.set(sign, found)
    return found
  }

  return {
    shown(text) {
      if ([...text].every(has)) return { shown: text, isWhole: true }
      hasLacked = true
      const parts = [...signs.segment(text)].map(({ segment }) => {
        const bare = segment.replace(INVISIBLE, '')
        return [...bare].every(has) ? bare : BOX
      })
      return { shown: parts.join(''), isWhole: false }
    },
    widthOf(word, weight, size) {
      const key = `${weight} ${word}`
      const before = widths.get(key)
      if (before !== undefined) return before * size
      const width = doc.font(weight).fontSize(1000).widthOfString(word) / 1000
      widths.set(key, width)
      return width * size
    },
    lacked: () => hasLacked,
  }
}

/** pdfkit keeps the font to itself, though only the font knows what it lacks. */
function coverageOf(doc: PDFKit.PDFDocument): { hasGlyphForCodePoint(codePoint: number): boolean } {
  return (doc as unknown as { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } })._font
    .font
}
