import type { Board } from '#lib/board/board.ts'
import { cleaned } from './grid.ts'
import { cellsOf, type FileWords, matrixLines } from './matrix-lines.ts'

/** A board's matrix as an HTML table, to be pasted into a wiki. */
export function writeHtmlTable(board: Board, words: FileWords): string {
  const { headings, lines } = matrixLines(board, words)
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${htmlText(cell)}</${tag}>`).join('')}</tr>`
  const body = lines.map((line) => row(cellsOf(line), 'td')).join('')
  return `<table><thead>${row(headings, 'th')}</thead><tbody>${body}</tbody></table>`
}

/** Any text as HTML that means nothing but itself; line ends stay. */
export function htmlText(text: string): string {
  const MARKS: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return cleaned(text)
    .replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark)
    .replaceAll('\n', '<br>')
}
