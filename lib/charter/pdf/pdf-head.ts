import { type CharterDocument, pageOf } from '#lib/charter/charter-document.ts'
import { INK, LOOKS, MUTED, type Part, part, rule, type Sheet } from './sheet.ts'
import { flow, ready, writeLines } from './write-lines.ts'

/** The title of the document with its facts at the right, and what to know before trusting it. */
export function writeHead(sheet: Sheet, parent: Part, document: CharterDocument): void {
  const { left, width } = sheet
  const factsWidth = Math.min(220, width * 0.45)
  const top = sheet.y
  const titleWidth = width - factsWidth - 16
  writeLines(sheet, part(sheet, parent, 'P'), ready(sheet, document.kicker, LOOKS.muted, titleWidth), {
    x: left,
    y: top,
    width: titleWidth,
  })
  const title = ready(sheet, document.title, LOOKS.title, titleWidth)
  writeLines(sheet, part(sheet, parent, 'H1'), title, { x: left, y: top + 13, width: titleWidth })
  const titleEnd = top + 13 + title.lines.length * LOOKS.title.line
  const factsEnd = writeFacts(sheet, parent, document, {
    x: left + width - factsWidth,
    y: top,
    width: factsWidth,
  })
  sheet.y = Math.max(titleEnd, factsEnd) + 8
  rule(sheet, left, sheet.y, width, INK, 1.5)
  sheet.y += 4
  if (document.status) flow(sheet, part(sheet, parent, 'P'), document.status, LOOKS.small)
}

function writeFacts(
  sheet: Sheet,
  parent: Part,
  { facts }: CharterDocument,
  { x, y, width }: { x: number; y: number; width: number },
): number {
  const names = width * 0.38
  let at = y
  for (const { name, value } of facts) {
    const paragraph = part(sheet, parent, 'P')
    const told = ready(sheet, value, { ...LOOKS.muted, colour: INK }, width - names)
    const named = ready(sheet, `${name} `, { ...LOOKS.muted, colour: MUTED }, names)
    writeLines(sheet, paragraph, named, { x, y: at, width: names })
    writeLines(sheet, paragraph, told, { x: x + names, y: at, width: width - names })
    at += Math.max(named.lines.length, told.lines.length) * LOOKS.muted.line
  }
  return at
}

/** The foot of every page: the version, and which page of how many. Written last, when it is known how many there are. */
export function writeFeet(sheet: Sheet, document: CharterDocument): void {
  const { doc, left, width, bottom, glyphs } = sheet
  const { start, count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index)
    doc.markContent('Artifact', { type: 'Pagination' })
    const page = glyphs.shown(pageOf(document, index + 1, count)).shown
    const footer = ready(sheet, document.footer, LOOKS.muted, width - 100).lines[0] ?? ''
    const { weight, size, colour } = LOOKS.muted
    // Below the margin, where pdfkit would otherwise begin another page.
    doc.page.margins.bottom = 0
    doc.font(weight).fontSize(size).fillColor(colour)
    doc
      .font(weight)
      .fontSize(size)
      .text(footer, left, bottom + 14, { lineBreak: false })
    const x = left + width - glyphs.widthOf(page, weight, size)
    doc
      .font(weight)
      .fontSize(size)
      .text(page, x, bottom + 14, { lineBreak: false })
    doc.endMarkedContent()
  }
}
