import { type Shown, standIns } from '#lib/charter/stand-ins.ts'
import type { Weight } from './sheet.ts'

/** What the font of a document can show, and how wide. Remembers every word that it has measured. */
export interface Glyphs {
  shown(text: string): Shown
  /** In points. */
  widthOf(word: string, weight: Weight, size: number): number
  /** Whether any text was shown with boxes so far. */
  lacked(): boolean
}

/** Measures with the font that is embedded in a document under the names of its weights. `signs`: the code points that it has. */
export function glyphsOf(doc: PDFKit.PDFDocument, signs: ReadonlySet<number>): Glyphs {
  const standIn = standIns(signs)
  const widths = new Map<string, number>()
  let hasLacked = false

  return {
    shown(text) {
      const shown = standIn(text)
      hasLacked ||= !shown.isWhole
      return shown
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
