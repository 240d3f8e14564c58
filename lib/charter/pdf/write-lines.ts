import { linesOf } from './lines.ts'
import type { Look, Part, Sheet } from './sheet.ts'

/** A text made ready: its lines, and what it says where the font cannot show all of it. */
export interface Ready {
  lines: string[]
  look: Look
  actual?: string
}

/** Measures a text for a width in points. */
export function ready(sheet: Sheet, text: string, look: Look, width: number): Ready {
  const { shown, isWhole } = sheet.glyphs.shown(text)
  const lines = linesOf(shown, look, width, sheet.glyphs)
  return { lines, look, ...(isWhole ? {} : { actual: text }) }
}

/** Where lines go: `align` within the width. */
export interface Place {
  x: number
  y: number
  width: number
  align?: 'center' | 'right'
}

/** Writes some lines as content of a part of the structure; nothing for none. `tag`: what the content is. */
export function writeLines(sheet: Sheet, into: Part, { lines, look, actual }: Ready, place: Place): void {
  if (lines.every((line) => line === '')) return
  const { doc, glyphs } = sheet
  const content = doc.markStructureContent('Span')
  if (actual !== undefined) doc.markContent('Span', { actual })
  doc.font(look.weight).fontSize(look.size).fillColor(look.colour)
  lines.forEach((line, index) => {
    const wide = place.align ? glyphs.widthOf(line, look.weight, look.size) : 0
    const indent = place.align === 'center' ? (place.width - wide) / 2 : place.align ? place.width - wide : 0
    const y = place.y + index * look.line + (look.line - look.size * 1.21) / 2
    // A space at the end, so that what is read out or copied does not run together.
    const text = index < lines.length - 1 ? `${line} ` : line
    doc
      .font(look.weight)
      .fontSize(look.size)
      .text(text, place.x + Math.max(0, indent), y, { lineBreak: false })
  })
  if (actual !== undefined) doc.endMarkedContent()
  doc.endMarkedContent()
  into.add(content)
}

/** Writes a text over the whole width, on as many pages as it takes, and moves on below it. */
export function flow(sheet: Sheet, into: Part, text: string, look: Look, indent = 0): void {
  const { left, width } = sheet
  const { lines, actual } = ready(sheet, text, look, width - indent)
  let rest = lines
  while (rest.length > 0) {
    sheet.room(look.line)
    const fits = Math.max(1, Math.floor((sheet.bottom - sheet.y) / look.line))
    const now = { lines: rest.slice(0, fits), look, ...(actual && rest === lines ? { actual } : {}) }
    writeLines(sheet, into, now, { x: left + indent, y: sheet.y, width: width - indent })
    sheet.y += now.lines.length * look.line
    rest = rest.slice(fits)
  }
}
