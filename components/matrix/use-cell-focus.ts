'use client'

import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import { addressOf, type CellAddress, cellAround, cellAt, cellsOf, rowsOf } from './cell-address.ts'

/**
 * One stop for Tab in a grid, the cell where one was last; and focus that stays where it is while others change rows and
 * columns around it. On a row that has gone, it goes to the one in its place. To be spread on the grid.
 */
export function useCellFocus(grid: RefObject<HTMLElement | null>) {
  const stop = useRef<HTMLElement>(undefined)
  const last = useRef<CellAddress & { index: number }>(undefined)
  const isFocused = useRef(false)

  const stopAt = useCallback((cell: HTMLElement | undefined) => {
    if (stop.current && stop.current !== cell) stop.current.tabIndex = -1
    stop.current = cell
    if (cell) cell.tabIndex = 0
  }, [])

  useLayoutEffect(() => {
    if (!grid.current) return
    const cell =
      (last.current && (cellAt(grid.current, last.current) ?? inPlaceOf(grid.current, last.current))) ??
      firstOf(grid.current)
    if (cell !== stop.current || cell?.tabIndex !== 0) stopAt(cell)
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (isFocused.current && isLost) cell?.focus({ preventScroll: true })
  })

  return {
    onFocus({ target, currentTarget }: FocusEvent<HTMLElement>) {
      const cell = cellAround(target)
      if (!cell) return
      isFocused.current = true
      const row = cell.closest<HTMLElement>('[data-row]')
      last.current = { ...addressOf(cell), index: row ? rowsOf(currentTarget).indexOf(row) : 0 }
      stopAt(cell)
    },
    onBlur({ target }: FocusEvent) {
      // A cell that is taken away blurs too, while it still hangs in the page; one that somebody leaves is there afterwards.
      queueMicrotask(() => {
        if (target.isConnected && document.activeElement !== target) isFocused.current = false
      })
    },
  }
}

function firstOf(grid: HTMLElement): HTMLElement | undefined {
  return grid.querySelector<HTMLElement>('[data-column]') ?? undefined
}

function inPlaceOf(grid: HTMLElement, { index, column }: { index: number; column: string }) {
  const rows = rowsOf(grid)
  const cells = cellsOf(rows[Math.min(index, rows.length - 1)] ?? grid)
  return cells.find((cell) => cell.dataset.column === column) ?? cells[0]
}
