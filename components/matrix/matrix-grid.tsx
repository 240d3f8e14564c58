'use client'

import { type CSSProperties, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useIsHydrated } from '#components/board/use-is-hydrated.ts'
import type { Id } from '#lib/board/board.ts'
import { columnFindings } from '#lib/matrix/problems.ts'
import { MatrixFoot } from './matrix-foot.tsx'
import styles from './matrix-grid.module.css'
import { MatrixHead } from './matrix-head.tsx'
import { MatrixRows } from './matrix-rows.tsx'
import { useCellActions } from './use-cell-actions.ts'
import { useCellFocus } from './use-cell-focus.ts'
import { useIsOverflowing } from './use-is-overflowing.ts'
import { useLetterMenu } from './use-letter-menu.tsx'
import type { Matrix } from './use-matrix.ts'
import type { MatrixTexts } from './use-matrix-texts.ts'
import type { RowProblem } from './use-row-problems.ts'
import type { SetLetter } from './use-set-letter.ts'

/** The matrix as a table that is walked and edited like a spreadsheet. */
export function MatrixGrid({
  matrix,
  texts,
  problems,
  mayEdit,
  setLetter,
  openCard,
  openColumn,
}: {
  matrix: Matrix
  texts: MatrixTexts
  problems: ReadonlyMap<Id, RowProblem>
  mayEdit: boolean
  setLetter: SetLetter
  openCard: (id: Id) => void
  openColumn: (id: Id) => void
}) {
  const t = useTranslations('matrix')
  const { columns, parts, findings } = matrix
  // The server draws what is in sight: the rest would be drawn, sent and taken over for nobody to see.
  const drawn = useIsHydrated() ? parts : parts.slice(0, 2)
  const grid = useRef<HTMLTableElement>(null)
  const isOverflowing = useIsOverflowing(grid)
  const { at, openAt, menu } = useLetterMenu(grid, columns, setLetter)
  const byColumn = useMemo(
    () => new Map(columns.map((column) => [column.id, columnFindings(findings, column)])),
    [columns, findings],
  )
  const columnOf = (id: Id) => columns.find((column) => column.id === id)
  const heard = {
    role: 'grid',
    'aria-readonly': !mayEdit,
    ...useCellFocus(grid),
    ...useCellActions({
      mayEdit,
      openCard,
      openColumn: (id) => (byColumn.get(id)?.length ?? 0) > 0 && openColumn(id),
      openMenu: openAt,
      setLetter({ row, column }, letter) {
        const found = columnOf(column)
        if (found) setLetter(row, found, letter)
      },
    }),
  }
  return (
    <>
      <table
        ref={grid}
        className={styles.grid}
        style={{ '--roles': columns.length } as CSSProperties}
        aria-label={t('label')}
        data-overflowing={isOverflowing || undefined}
        {...heard}
      >
        <MatrixHead columns={columns} findings={byColumn} texts={texts} />
        {drawn.map((part) => (
          <MatrixRows
            key={`${part.domain} ${part.cards[0]?.id}`}
            part={part}
            columns={columns}
            texts={texts}
            problems={problems}
            mayEdit={mayEdit}
            open={at && part.cards.some(({ id }) => id === at.row) ? at : undefined}
          />
        ))}
        <MatrixFoot matrix={matrix} findings={byColumn} />
      </table>
      {menu}
    </>
  )
}
