import { markedUp } from './marked-up.fixture.ts'
import { headingLine, type Outline, oneLine, paragraphLine, rowLine } from './outline.fixture.ts'

/** Tags at which one piece ends and the next begins. */
const BLOCKS = /^(?:h[1-6]|p|li|tr|th|td|caption|title|style|script)$/

const HEADING = /^h([1-6])$/

/** Tags by which a page would run or load something, or lead elsewhere. */
const ACTIVE = /^(?:script|img|iframe|link|form|a|object|embed)$/

/** What stood in a tag. */
interface Block {
  name: string
  said: string
}

/**
 * The outline of an HTML page or a part of one. What runs, is loaded or leads elsewhere would stand in it as `tag: …`. A row
 * whose cells have headings in them only lays things side by side.
 */
export function htmlOutline(html: string): Outline {
  const outline: Outline = []
  let said = ''
  let row: Block[][] | undefined
  for (const piece of markedUp(html)) {
    if (piece.kind === 'text') {
      said += piece.text.replace(/\s+/g, ' ')
      continue
    }
    const { kind, name, attributes } = piece
    if (name === 'br') said += '\n'
    if (kind === 'open' && /^(?:html|body)$/.test(name)) outline.push(...languageIn(attributes))
    if (kind === 'open' && ACTIVE.test(name)) outline.push(`tag: ${name}`)
    if (!BLOCKS.test(name)) continue
    if (kind === 'close' && !/^(?:tr|style)$/.test(name)) {
      if (row) row.at(-1)?.push({ name, said })
      else outline.push(lineOf({ name, said }))
    }
    said = ''
    if (kind === 'open' && /^t[hd]$/.test(name)) row?.push([])
    if (name !== 'tr') continue
    if (row) outline.push(...rowLines(row))
    row = kind === 'open' ? [] : undefined
  }
  return outline.filter((line) => line !== '')
}

function languageIn(attributes: string): Outline {
  const language = /lang="([^"]*)"/.exec(attributes)?.[1]
  return language === undefined ? [] : [`language: ${language}`]
}

function lineOf({ name, said }: Block): string {
  const level = HEADING.exec(name)?.[1]
  if (level) return headingLine(Number(level), said)
  if (name === 'li') return `- ${oneLine(said)}`
  return name === 'title' || name === 'caption' ? `${name}: ${oneLine(said)}` : paragraphLine(said)
}

function rowLines(cells: readonly Block[][]): Outline {
  if (cells.flat().some(({ name }) => HEADING.test(name))) return cells.flat().map(lineOf)
  return [rowLine(cells.map((blocks) => blocks.map(({ said }) => said).join('\n')))]
}
