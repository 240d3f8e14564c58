import type { CharterDocument, Column, Section } from './charter-document.ts'

const SIDE_BY_SIDE = 3

/** The lanes as they stand on a page: three side by side, and below the shortest of them the further ones. */
export function stacksOf(columns: readonly Column[]): Column[][] {
  const stacks: Column[][] = Array.from({ length: SIDE_BY_SIDE }, () => [])
  columns.forEach((column, index) => {
    const stack = stacks[index] ?? stacks[shortest(stacks)]
    stack?.push(column)
  })
  return stacks.filter((stack) => stack.length > 0)
}

function shortest(stacks: readonly Column[][]): number {
  const heights = stacks.map((stack) => stack.reduce((sum, column) => sum + heightOf(column), 0))
  return heights.indexOf(Math.min(...heights))
}

/** In rows: a heading is worth about three, a long line two. */
function heightOf({ items }: Column): number {
  return items.reduce((sum, { text, note = '' }) => sum + (text.length + note.length > 30 ? 2 : 1), 3)
}

/** The sections of page one. */
export function onPageOne({ sections }: CharterDocument): Section[] {
  const second = sections.findIndex(({ newPage }) => newPage)
  return sections.slice(0, second < 0 ? sections.length : second)
}

/** More rows than this fit page one only when they are smaller. */
const CROWD = 18

/** Whether page one has so much on it that it fits only when it is smaller. */
export function isCrowded(document: CharterDocument): boolean {
  const blocks = onPageOne(document).flatMap((section) => section.blocks)
  const rows = blocks.reduce((sum, block) => {
    if (block.kind === 'table') return sum + 2 * block.rows.length
    if (block.kind !== 'columns') return sum + 1
    return sum + Math.max(0, ...block.columns.map(({ items }) => items.length))
  }, 0)
  return rows > CROWD
}
