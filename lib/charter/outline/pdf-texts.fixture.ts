import { literalIn, type PdfFile, referenceIn, utf16 } from './pdf-file.fixture.ts'

/** What stands on a page: the text of each numbered piece of the structure, and what is no part of it, such as the foot. */
export interface PageTexts {
  numbered: Map<number, string>
  apart: string[]
}

/** What a content stream does that matters for its texts. */
const STEPS =
  /\/(\w+)(?: <<((?:\((?:\\[\s\S]|[^\\()])*\)|[^()])*?)>>)? (?:BDC|BMC)|EMC\b|\/(\w+) [\d.]+ Tf|\[((?:<[\da-f]*>|[\d.\s-])*)\] TJ/g

interface Mark {
  number?: number
  isApart: boolean
  actual?: string
}

/** The texts of a page by the fonts' own tables of what their glyphs mean. */
export function pageTexts(file: PdfFile, pageId: number): PageTexts {
  const page = file.object(pageId)
  const resources = file.object(referenceIn(page, 'Resources') ?? 0)
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, glyphsIn(file, Number(id))]),
  )
  const texts: PageTexts = { numbered: new Map(), apart: [] }
  const marks: Mark[] = []
  let glyphs: ReadonlyMap<number, string> = new Map()
  for (const [step, tag, said = '', font, shown = ''] of file
    .stream(referenceIn(page, 'Contents') ?? 0)
    .matchAll(STEPS)) {
    if (tag !== undefined) marks.push(markOf(tag, said))
    else if (step === 'EMC') finish(texts, marks)
    else if (font !== undefined) glyphs = fonts.get(font) ?? new Map()
    else if (!marks.some(({ actual }) => actual !== undefined)) write(texts, marks, textOf(shown, glyphs))
  }
  return texts
}

function markOf(tag: string, said: string): Mark {
  const number = /\/MCID (\d+)/.exec(said)?.[1]
  const actual = literalIn(said, 'ActualText')
  return {
    isApart: tag === 'Artifact',
    ...(number === undefined ? {} : { number: Number(number) }),
    ...(actual === undefined ? {} : { actual }),
  }
}

/** What a piece says it says counts, not what is drawn. */
function finish(texts: PageTexts, marks: Mark[]): void {
  const mark = marks.at(-1)
  if (mark?.actual !== undefined) write(texts, marks, mark.actual)
  marks.pop()
}

function write({ numbered, apart }: PageTexts, marks: readonly Mark[], text: string): void {
  const number = marks.findLast((mark) => mark.number !== undefined)?.number
  if (number !== undefined) numbered.set(number, (numbered.get(number) ?? '') + text)
  else if (marks.some(({ isApart }) => isApart)) apart.push(text)
  else throw new Error(`“${text}” stands outside of the structure`)
}

function textOf(shown: string, glyphs: ReadonlyMap<number, string>): string {
  const codes = [...shown.matchAll(/<([\da-f]*)>/g)].flatMap(([, hexadecimal = '']) =>
    (hexadecimal.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
  )
  return codes.map((code) => glyphs.get(code) ?? '\ufffd').join('')
}

function glyphsIn(file: PdfFile, fontId: number): ReadonlyMap<number, string> {
  const table = file.stream(referenceIn(file.object(fontId), 'ToUnicode') ?? 0)
  const glyphs = new Map<number, string>()
  for (const [, first = '', meanings = ''] of table.matchAll(/<([\da-f]+)> <[\da-f]+> \[([^\]]*)\]/g))
    [...meanings.matchAll(/<([\da-f ]+)>/g)].forEach(([, units = ''], index) => {
      const bytes = Buffer.from(units.replaceAll(' ', ''), 'hex').toString('latin1')
      glyphs.set(Number.parseInt(first, 16) + index, utf16(bytes))
    })
  return glyphs
}
