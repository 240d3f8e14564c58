import { headingLine, type Outline, oneLine, paragraphLine, rowLine } from './outline.fixture.ts'
import { literalIn, type PdfFile, pdfFile, referenceIn } from './pdf-file.fixture.ts'
import { pagesOf, pdfStructure, type Tagged } from './pdf-structure.fixture.ts'

/**
 * The outline of a tagged PDF as a screen reader finds it, page by page, with what the file says about itself, its bookmarks
 * and what stands on the pages besides.
 */
export function pdfOutline(bytes: Uint8Array): Outline {
  const file = pdfFile(bytes)
  const [catalogue = ''] = file.saying(/\/Type \/Catalog/).map(file.object)
  const [about = ''] = file.saying(/\/Producer /).map(file.object)
  const pages = pagesOf(file)
  const size = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file.object(pages.ids[0] ?? 0))
  return [
    `title: ${textNamed(file, about, 'Title')}`,
    `language: ${literalIn(catalogue, 'Lang')}`,
    `pages: ${pages.ids.length}, ${size?.[1]} by ${size?.[2]} points`,
    ...bookmarks(file, referenceIn(catalogue, 'Outlines')),
    ...linesOf(pdfStructure(file, pages)),
    ...pages.texts.map(
      ({ apart }, index) => `besides, on page ${index + 1}: ${apart.map(oneLine).join(' ')}`,
    ),
  ]
}

function textNamed(file: PdfFile, said: string, name: string): string | undefined {
  const apart = referenceIn(said, name)
  return apart === undefined ? literalIn(said, name) : literalIn(`/${name} ${file.object(apart)}`, name)
}

function bookmarks(file: PdfFile, parent: number | undefined, depth = 0): Outline {
  const lines: Outline = []
  let id = parent === undefined ? undefined : referenceIn(file.object(parent), 'First')
  while (id !== undefined) {
    const said = file.object(id)
    lines.push(`bookmark: ${'  '.repeat(depth)}${textNamed(file, said, 'Title')}`)
    lines.push(...bookmarks(file, id, depth + 1))
    id = referenceIn(said, 'Next')
  }
  return lines
}

/** The lines of some parts, with the page wherever it changes. */
function linesOf(parts: readonly Tagged[]): Outline {
  let page = 0
  return leavesOf(parts).flatMap(({ tag, text, page: at, parts: cells }) => {
    const turned = at !== page && at > 0 ? [`page: ${at}`] : []
    page = at || page
    const line = lineOf(tag, text, cells)
    return line === '' ? turned : [...turned, line]
  })
}

function lineOf(tag: string, text: string, cells: readonly Tagged[]): string {
  const level = /^H([1-6])$/.exec(tag)?.[1]
  if (tag === 'TR') return rowLine(cells.map((cell) => cell.text))
  if (level) return headingLine(Number(level), text)
  return tag === 'LBody' ? `- ${oneLine(text)}` : paragraphLine(text)
}

/** The parts that are a line each, in reading order. */
function leavesOf(parts: readonly Tagged[]): Tagged[] {
  return parts.flatMap((part) =>
    part.tag === 'TR' || part.parts.length === 0 ? [part] : leavesOf(part.parts),
  )
}
