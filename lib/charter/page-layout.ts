import type { Column, Section } from './charter-document.ts'

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
export function onPageOne(sections: readonly Section[]): Section[] {
  const second = sections.findIndex(({ newPage }) => newPage)
  return sections.slice(0, second < 0 ? sections.length : second)
}
