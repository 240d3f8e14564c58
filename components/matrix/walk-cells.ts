import { cellsOf, rowsOf } from './cell-address.ts'

/** How many rows PageUp and PageDown pass, where the screen does not tell. */
const PAGE = 10

/**
 * The cell that a key leads to, as in a spreadsheet: arrows, Home and End in the row, with Ctrl in the grid, PageUp and
 * PageDown by as many rows as are in sight. The same cell at an edge; undefined for other keys.
 */
export function cellBeyond(
  grid: HTMLElement,
  cell: HTMLElement,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
): HTMLElement | undefined {
  const rows = rowsOf(grid)
  const row = rows.findIndex((each) => each.contains(cell))
  const column = cellsOf(rows[row] ?? grid).indexOf(cell)
  const isFar = ctrlKey || metaKey
  const at = (y: number, x: number) => {
    const cells = cellsOf(rows[Math.max(0, Math.min(rows.length - 1, y))] ?? grid)
    return cells[Math.max(0, Math.min(cells.length - 1, x))]
  }
  if (isFar && key !== 'Home' && key !== 'End') return undefined
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'Home':
      return at(isFar ? 0 : row, 0)
    case 'End':
      return at(isFar ? rows.length - 1 : row, Number.MAX_SAFE_INTEGER)
    case 'PageUp':
      return at(row - inSight(cell), column)
    case 'PageDown':
      return at(row + inSight(cell), column)
    default:
      return undefined
  }
}

function inSight(cell: HTMLElement): number {
  const scroller = cell.closest<HTMLElement>('[data-scroller]')
  const height = cell.offsetHeight
  // Two rows stay in sight, for the eye to hold on to.
  return scroller && height > 0 ? Math.max(1, Math.floor(scroller.clientHeight / height) - 5) : PAGE
}
