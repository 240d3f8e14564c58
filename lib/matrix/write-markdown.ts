import type { Board } from '#lib/board/board.ts'
import { cleaned } from './grid.ts'
import { cellsOf, type FileWords, matrixLines } from './matrix-lines.ts'

/** A board's matrix as a Markdown table, which the reader reads back. */
export function writeMarkdown(board: Board, words: FileWords): string {
  const { headings, roles, lines } = matrixLines(board, words)
  const rule = headings.map((_, column) => (column > 2 && column < 3 + roles.length ? ':-:' : '---'))
  const rows = [headings.map(markdownCell), rule, ...lines.map((line) => cellsOf(line).map(markdownCell))]
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

/** Any text as one cell that means nothing but itself: no emphasis, link, tag or picture comes of it. */
export function markdownCell(text: string): string {
  return cleaned(text)
    .replace(/[\\`*_{}[\]()<>#+!|~=&:@-]/g, '\\$&')
    .replace(/\n/g, '<br>')
}
