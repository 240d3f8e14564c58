'use client'

import { type ReactNode, type RefObject, useRef, useState } from 'react'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import { type CellAddress, cellAt } from './cell-address.ts'
import { LetterMenu } from './letter-menu.tsx'
import type { SetLetter } from './use-set-letter.ts'

/** The menu of letters of one cell. */
export interface OpenLetterMenu {
  /** The cell whose menu is open; undefined for none. */
  at: CellAddress | undefined
  openAt(cell: CellAddress): void
  /** The menu, to be drawn once beside the cells. */
  menu: ReactNode
}

/** The menu of letters for the cells inside `around`. */
export function useLetterMenu(
  around: RefObject<HTMLElement | null>,
  columns: readonly MatrixColumn[],
  setLetter: SetLetter,
): OpenLetterMenu {
  const anchor = useRef<HTMLElement>(null)
  const [at, setAt] = useState<CellAddress>()
  const column = at && columns.find(({ id }) => id === at.column)
  return {
    at,
    openAt(cell) {
      anchor.current = cellAt(around.current, cell) ?? null
      setAt(cell)
    },
    menu: at && column && (
      <LetterMenu
        cardId={at.row}
        column={column}
        anchor={anchor}
        back={() => cellAt(around.current, at) ?? null}
        choose={(letter) => setLetter(at.row, column, letter)}
        close={() => setAt(undefined)}
      />
    ),
  }
}
