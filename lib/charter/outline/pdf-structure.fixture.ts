import { type PdfFile, referenceIn } from './pdf-file.fixture.ts'
import { type PageTexts, pageTexts } from './pdf-texts.fixture.ts'

/** A part of the structure, with its own text and the parts in it; `page`: on which it begins, from 1. */
export interface Tagged {
  tag: string
  text: string
  page: number
  parts: Tagged[]
}

/** The pages of a PDF, as the ids of their objects, and what stands on each. */
export interface Pages {
  ids: number[]
  texts: PageTexts[]
}

/** The pages of a PDF. Throws where a text on them is no part of the structure. */
export function pagesOf(file: PdfFile): Pages {
  const [tree = ''] = file.saying(/\/Type \/Pages/).map(file.object)
  const ids = idsIn(/\/Kids \[([^\]]*)\]/.exec(tree)?.[1])
  return { ids, texts: ids.map((id) => pageTexts(file, id)) }
}

/** The structure of a tagged PDF, in reading order. */
export function pdfStructure(file: PdfFile, pages: Pages): Tagged[] {
  const [root = ''] = file.saying(/\/Type \/StructTreeRoot/).map(file.object)
  return idsIn(/\/K (?:\[([^\]]*)\]|\d+ 0 R)/.exec(root)?.[0]).map((id) => taggedOf(file, pages, id))
}

/** A part, whose kids are other parts, or texts by their numbers on its own page or on one that they name. */
function taggedOf(file: PdfFile, pages: Pages, id: number): Tagged {
  const said = file.object(id)
  const own = referenceIn(said.replace(/<<[^<>]*\/MCR[^<>]*>>/g, ''), 'Pg')
  const tagged: Tagged = { tag: /\/S \/(\w+)/.exec(said)?.[1] ?? '', text: '', page: 0, parts: [] }
  const kids = /\/K \[([^\]]*)\]/.exec(said)?.[1] ?? /\/K (\d+ 0 R|\d+)/.exec(said)?.[1] ?? ''
  for (const [kid, part] of kids.matchAll(/<<[^<>]*>>|(\d+) 0 R|\d+/g)) {
    if (part !== undefined) tagged.parts.push(taggedOf(file, pages, Number(part)))
    else {
      const page = pages.ids.indexOf(referenceIn(kid, 'Pg') ?? own ?? 0)
      const number = Number(/\/MCID (\d+)/.exec(kid)?.[1] ?? kid)
      tagged.text = `${tagged.text} ${pages.texts[page]?.numbered.get(number) ?? ''}`
      tagged.page ||= page + 1
    }
  }
  tagged.page ||= tagged.parts.find(({ page }) => page > 0)?.page ?? 0
  return tagged
}

function idsIn(said = ''): number[] {
  return [...said.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))
}
