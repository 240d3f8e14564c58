import type { Id } from '#lib/board/board.ts'

/** The columns of the grid that are neither a role nor a person. Ids have no colon. */
export const TITLE = ':title'
export const PROBLEM = ':problem'

/** The row of totals, in place of a card's id. */
export const TOTALS = ':totals'

/** Where a cell is: the card's id or `TOTALS`, and the column's id, `TITLE` or `PROBLEM`. */
export interface CellAddress {
  row: Id
  column: Id
}

/** The cell that an element belongs to; undefined outside of all cells. */
export function cellAround(element: EventTarget | null): HTMLElement | undefined {
  if (!(element instanceof Element)) return undefined
  return element.closest<HTMLElement>('[data-column]') ?? undefined
}

/** Where a cell is. */
export function addressOf(cell: HTMLElement): CellAddress {
  const row = cell.closest<HTMLElement>('[data-row]')
  return { row: row?.dataset.row ?? '', column: cell.dataset.column ?? '' }
}

/** The rows of a grid that one can walk through, from the top. */
export function rowsOf(grid: Element): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>('[data-row]')]
}

/** The cells of a row, from the left. */
export function cellsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-column]')]
}

/** The cell at an address; undefined when it is not drawn. */
export function cellAt(grid: Element | null, { row, column }: CellAddress): HTMLElement | undefined {
  const found = grid?.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] [data-column="${CSS.escape(column)}"]`,
  )
  return found ?? undefined
}
