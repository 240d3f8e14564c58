import type { Paragraph, ParagraphChild, TextRun } from 'docx'

/** The library that writes Word files, loaded when it is first needed, and how much smaller than usual it is to write. */
export type Docx = typeof import('docx') & { scale: number }

/** How a paragraph looks; sizes in half points. */
export interface TextLook {
  bold?: boolean
  color?: string
  size?: number
  alignment?: 'center' | 'right'
  /** Points of space below, 2 when it is not said. */
  after?: number
  keepNext?: boolean
}

export const MUTED = '625D55'
export const LINE = 'D9D4CB'

/** The sizes of the styles, in half points. */
export const BODY = 20
export const HEADINGS = { 2: 26, 3: 22 } as const

/** Texts in the parts of a line: several lines stay several lines, and nothing in them is a field or a link. */
export function runs(docx: Docx, text: string, { bold, color, size }: TextLook = {}): TextRun[] {
  const { TextRun: Run, scale } = docx
  // What is of the usual size says none, so that the styles of the document can change it.
  const sized = scale < 1 || size ? { size: Math.round((size ?? BODY) * scale) } : {}
  const look = { ...(bold ? { bold } : {}), ...(color ? { color } : {}), ...sized }
  return text
    .split('\n')
    .map((line, index) => new Run({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }))
}

/** One paragraph of plain text. */
export function paragraph(docx: Docx, text: string, look: TextLook = {}): Paragraph {
  return paragraphOf(docx, runs(docx, text, look), look)
}

/** One paragraph of parts that look otherwise. */
export function paragraphOf(docx: Docx, children: ParagraphChild[], look: TextLook = {}): Paragraph {
  const { alignment, after = 2, keepNext } = look
  return new docx.Paragraph({
    children,
    spacing: { after: Math.round(after * 20 * docx.scale) },
    ...(alignment ? { alignment } : {}),
    ...(keepNext ? { keepNext } : {}),
  })
}

/** A real heading. */
export function heading(docx: Docx, text: string, level: 2 | 3, pageBreakBefore = false): Paragraph {
  const levels = { 2: docx.HeadingLevel.HEADING_1, 3: docx.HeadingLevel.HEADING_2 }
  const look = docx.scale < 1 ? { size: HEADINGS[level] } : {}
  return new docx.Paragraph({ children: runs(docx, text, look), heading: levels[level], pageBreakBefore })
}
