import { plainCell } from '#lib/matrix/plain-cell.ts'
import { headingLine, type Outline, oneLine, paragraphLine, rowLine } from './outline.fixture.ts'

/** The outline of a Markdown text of ours, with its escapes and emphasis taken away; a quote is `quoted: …`. */
export function markdownOutline(markdown: string): Outline {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .flatMap((block) => linesOf(block))
}

function linesOf(block: string): Outline {
  const heading = /^(#{1,6}) (.*)$/.exec(block)
  if (heading) return [headingLine(heading[1]?.length ?? 0, plainCell(heading[2] ?? ''))]
  if (/^-{3,}$/.test(block)) return ['rule:']
  if (block.startsWith('> ')) return [`quoted: ${oneLine(plainCell(block.slice(2)))}`]
  if (block.startsWith('|')) return block.split('\n').filter(isNoRule).map(tableRow)
  if (/^- /.test(block)) return block.split(/\n(?=- )/).map((item) => `- ${said(item.slice(2))}`)
  return [paragraphLine(said(block))]
}

/** Two spaces end a line; any other line end is a space. */
function said(text: string): string {
  const lines = text.split(/ {2}\n\s*/).map((line) => plainCell(line.replace(/\n/g, ' ')))
  return oneLine(lines.join('\n'))
}

function isNoRule(line: string): boolean {
  return !/^\|(?: --- \|)+$/.test(line)
}

function tableRow(line: string): string {
  return rowLine(
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map(plainCell),
  )
}
