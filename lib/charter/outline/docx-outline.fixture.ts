import { unzipped } from '../unzipped.fixture.ts'
import { markedUp } from './marked-up.fixture.ts'
import { headingLine, type Outline, oneLine, paragraphLine, rowLine } from './outline.fixture.ts'

const LEVELS: Record<string, number> = { Title: 1, Heading1: 2, Heading2: 3 }

/** The outline of a Word file, with its title, language, page size and footer. Throws where it is none. */
export function docxOutline(bytes: Uint8Array): Outline {
  const files = unzipped(bytes)
  const file = (name: string) => files.get(name) ?? ''
  const body = file('word/document.xml')
  const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(body)
  const footers = [...files].filter(([name]) => name.startsWith('word/footer'))
  return [
    `title: ${/<dc:title>(.*?)<\/dc:title>/.exec(file('docProps/core.xml'))?.[1]}`,
    `language: ${/<w:lang w:val="([^"]*)"/.exec(file('word/styles.xml'))?.[1]}`,
    `page: ${size?.[1]} by ${size?.[2]} twentieths of a point`,
    ...blocksOf(body),
    ...footers.flatMap(([, xml]) => blocksOf(xml).map((line) => `footer: ${line}`)),
  ]
}

interface Paragraph {
  style: string
  text: string
}

function blocksOf(xml: string): Outline {
  const outline: Outline = []
  let paragraph: Paragraph = { style: '', text: '' }
  let row: Paragraph[][] | undefined
  let isText = false
  for (const piece of markedUp(xml)) {
    if (piece.kind === 'text') {
      if (isText) paragraph.text += piece.text
      continue
    }
    const { kind, name, attributes, isEmpty } = piece
    const opens = kind === 'open'
    if (name === 'w:t') isText = opens
    else if (name === 'w:instrText') paragraph.text += opens ? '…' : ''
    else if (name === 'w:br') paragraph.text += '\n'
    else if (name === 'w:pStyle') paragraph.style = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? ''
    else if (name === 'w:hyperlink' && opens) outline.push('tag: hyperlink')
    else if (name === 'w:p' && opens && !isEmpty) paragraph = { style: '', text: '' }
    else if (name === 'w:p' && !opens) row ? row.at(-1)?.push(paragraph) : outline.push(lineOf(paragraph))
    else if (name === 'w:tr') {
      if (!opens && row) outline.push(...rowLines(row))
      row = opens ? [] : undefined
    } else if (name === 'w:tc' && opens) row?.push([])
  }
  return outline.filter((line) => line !== '')
}

/** A row whose cells have headings in them only lays things side by side. */
function rowLines(cells: readonly Paragraph[][]): Outline {
  if (cells.flat().some(({ style }) => style in LEVELS)) return cells.flat().map(lineOf)
  return [rowLine(cells.map((cell) => cell.map(({ text }) => text).join('\n')))]
}

function lineOf({ style, text }: Paragraph): string {
  const level = LEVELS[style]
  if (level) return headingLine(level, text)
  return style === 'ListParagraph' ? `- ${oneLine(text)}` : paragraphLine(text)
}
