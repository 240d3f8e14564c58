import type { Glyphs } from './glyphs.ts'

/** The three weights of the font of the document. */
export const WEIGHTS = ['regular', 'semibold', 'bold'] as const

export type Weight = (typeof WEIGHTS)[number]

/** How a text is set: sizes in points; `colour` as `#rrggbb`. */
export interface Look {
  weight: Weight
  size: number
  line: number
  colour: string
}

/** The colours of the paper. */
export const INK = '#211e1a'
export const MUTED = '#625d55'
export const LINE = '#d9d4cb'

/** The looks of texts, from our visual rules: 13/18 px on a page 720 px wide. */
export const LOOKS = {
  title: { weight: 'bold', size: 22, line: 28, colour: INK },
  heading: { weight: 'semibold', size: 13, line: 18, colour: INK },
  subheading: { weight: 'semibold', size: 11, line: 15, colour: INK },
  body: { weight: 'regular', size: 9.5, line: 13.5, colour: INK },
  strong: { weight: 'semibold', size: 9.5, line: 13.5, colour: INK },
  muted: { weight: 'regular', size: 8.5, line: 12, colour: MUTED },
  small: { weight: 'semibold', size: 8.5, line: 12, colour: INK },
} satisfies Record<string, Look>

/** The looks by their names. */
export type Looks = Record<keyof typeof LOOKS, Look>

/** The same looks, smaller. */
export function looksAt(scale: number): Looks {
  const scaled = Object.entries(LOOKS).map(([name, look]) => [
    name,
    { ...look, size: look.size * scale, line: look.line * scale },
  ])
  return Object.fromEntries(scaled) as Looks
}

/** A part of the tagged structure, into which texts and other parts go. */
export type Part = PDFKit.PDFStructureElement

/**
 * The page that is being written, and where on it. `room(height)` begins another page when so much is not left, and answers
 * whether it did. `breathe` lets others work when it is time to.
 */
export interface Sheet {
  doc: PDFKit.PDFDocument
  glyphs: Glyphs
  /** How texts are set here, and how much smaller than usual that is. */
  looks: Looks
  scale: number
  left: number
  width: number
  y: number
  bottom: number
  top: number
  newPage(): void
  room(height: number): boolean
  breathe(): Promise<void> | undefined
}

/** One more part inside of another. */
export function part(sheet: Sheet, parent: Part, tag: string, scope?: 'Row' | 'Column'): Part {
  // The types do not know `scope`, which says what a heading of a table is for.
  const made = sheet.doc.struct(tag, (scope ? { scope } : {}) as { title?: string })
  parent.add(made)
  return made
}

/** A line or bar that only decorates. */
export function decorate(sheet: Sheet, draw: (doc: PDFKit.PDFDocument) => void): void {
  sheet.doc.markContent('Artifact', { type: 'Layout' })
  draw(sheet.doc)
  sheet.doc.endMarkedContent()
}

/** A hairline, or a thicker one, over a width. */
export function rule(sheet: Sheet, x: number, y: number, width: number, colour = LINE, thick = 0.6): void {
  decorate(sheet, (doc) => {
    doc.rect(x, y, width, thick).fill(colour)
  })
}
