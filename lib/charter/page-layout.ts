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

/** In rows: a heading is worth about three, a long line may need a second one. */
function heightOf({ items }: Column): number {
  return items.reduce((sum, { text, note = '' }) => sum + (text.length + note.length > 30 ? 1.4 : 1), 3)
}

/** The sections of page one. */
export function onPageOne({ sections }: CharterDocument): Section[] {
  const second = sections.findIndex(({ newPage }) => newPage)
  return sections.slice(0, second < 0 ? sections.length : second)
}

/** More rows than these fit page one only when they are smaller. */
const CROWD = 18
const THRONG = 29

/** How large page one is to be set so that what stands on it fits, as a share of the usual. */
export function scaleOfPageOne(document: CharterDocument): number {
  const rows = rowsOf(document)
  if (rows <= CROWD) return 1
  return rows <= THRONG ? 0.84 : 0.8
}

/** Whether page one has so much on it that it fits only when it is smaller. */
export function isCrowded(document: CharterDocument): boolean {
  return scaleOfPageOne(document) < 1
}

function rowsOf(document: CharterDocument): number {
  const blocks = onPageOne(document).flatMap((section) => section.blocks)
  return blocks.reduce((sum, block) => {
    if (block.kind === 'table') return sum + 2 * block.rows.length
    if (block.kind !== 'columns') return sum + 1
    return sum + Math.max(0, ...block.columns.map(({ items }) => items.length))
  }, 0)
}
