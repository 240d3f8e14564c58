'use client'

import type { KeyboardEvent, MouseEvent } from 'react'
import type { Id } from '#lib/board/board.ts'
import type { Letter } from '#lib/matrix/letters.ts'
import { addressOf, type CellAddress, cellAround, PROBLEM, TITLE, TOTALS } from './cell-address.ts'
import { letterOfKey } from './letter-keys.ts'
import { cellBeyond } from './walk-cells.ts'

interface Doing {
  mayEdit: boolean
  openCard(id: Id): void
  openMenu(address: CellAddress): void
  openColumn(id: Id): void
  setLetter(address: CellAddress, letter: Letter | null): void
}

/**
 * What one does on a cell that has focus: arrows and the like walk, letters and 0 set, Enter or F2 opens (a click does too),
 * Escape leaves. Viewers can walk and open what is to be read. To be spread on the grid.
 */
export function useCellActions({ mayEdit, openCard, openMenu, openColumn, setLetter }: Doing) {
  function open(address: CellAddress) {
    const { row, column } = address
    const isLetter = column !== TITLE && column !== PROBLEM
    if (row === TOTALS) return isLetter && openColumn(column)
    if (!isLetter) openCard(row)
    else if (mayEdit) openMenu(address)
  }

  function press(event: KeyboardEvent<HTMLElement>) {
    const cell = cellAround(event.target)
    if (!cell || event.altKey) return
    const next = cellBeyond(event.currentTarget, cell, event)
    const address = addressOf(cell)
    const letter = mayEdit && isLetterCell(address) ? letterOfKey(event) : undefined
    if (next) next.focus()
    else if (letter !== undefined) setLetter(address, letter)
    else if (event.ctrlKey || event.metaKey) return
    else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') open(address)
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  }

  function click(event: MouseEvent) {
    const cell = cellAround(event.target)
    if (!cell) return
    // The cell, and not the title in it: arrows go on from there.
    cell.focus()
    open(addressOf(cell))
  }

  return { onKeyDown: press, onClick: click }
}

function isLetterCell({ row, column }: CellAddress): boolean {
  return row !== TOTALS && column !== TITLE && column !== PROBLEM
}

/** To the tab of this screen, from where Tab comes back to the same cell. */
function leave() {
  document.querySelector<HTMLElement>('nav [aria-current="page"]')?.focus()
}
