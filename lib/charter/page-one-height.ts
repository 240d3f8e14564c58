import type { Block, CharterDocument, Column, Table } from './charter-document.ts'
import { stacksOf } from './page-layout.ts'

/** Where text stands on A4, in points: how wide a line is, how high a page. */
const WIDTH = 515
const PAGE = 742

/** How wide a sign is on average and how high a line, as shares of what 9.5 points are usually set in. */
const SIGN = 5.1
const LINE = 13.5

/** How high a heading is with the space above it, and the padding of a row of a table. */
const HEADING = 32
const PAD = 8

/** What page one shows. */
export type PageOne = Pick<CharterDocument, 'title' | 'facts' | 'status' | 'sections'>

/**
 * Whether page one fits one page of A4 when it is set this much smaller than usual. An estimate on the safe side, the same for
 * every form: how wide letters are depends on the font.
 */
export function fitsOnePage({ title, facts, status, sections }: PageOne, scale: number): boolean {
  const head = Math.max(13 + 28 * Math.ceil(title.length / 24), 12 * facts.length) + (status ? 24 : 12)
  const blocks = sections.flatMap((section) => section.blocks)
  const height = blocks.reduce((sum, block) => sum + heightOf(block, scale), HEADING * sections.length)
  return head + height * scale <= PAGE
}

/** Of a block, in points as if it were not smaller; it has more room for signs then. */
function heightOf(block: Block, scale: number): number {
  const width = WIDTH / scale
  switch (block.kind) {
    case 'paragraph':
      return LINE * linesIn(`${block.title ?? ''}${block.text}`, width) + 5
    case 'list':
      return block.items.reduce((sum, { text, note = '' }) => sum + LINE * linesIn(text + note, width) + 2, 0)
    case 'columns':
      return Math.max(0, ...stacksOf(block.columns).map((stack) => stackHeight(stack, (width - 28) / 3)))
    case 'table':
      return tableHeight(block, width)
  }
}

function stackHeight(stack: readonly Column[], width: number): number {
  return stack.reduce((sum, { people, items }) => {
    const rows = items.map(({ text, note }) => LINE * linesIn(note ? `${text}  ${note}` : text, width) + 5)
    return sum + 40 + 12 * linesIn(people, width) + rows.reduce((all, row) => all + row, 0)
  }, 0)
}

function tableHeight({ rows, widths, look }: Table, width: number): number {
  const all = widths.reduce((sum, each) => sum + each, 0)
  const heights = rows.map((row) => {
    const cells = 'group' in row ? [row.group] : row.cells
    const lines = cells.map((cell, index) => linesIn(cell, (width * (widths[index] ?? all)) / all - 8))
    return Math.max(look === 'form' ? 30 : 0, LINE * Math.max(...lines) + PAD)
  })
  return heights.reduce((sum, height) => sum + height, LINE + PAD + 6)
}

function linesIn(text: string, width: number): number {
  const signs = Math.max(1, Math.floor(width / SIGN))
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0)
}
