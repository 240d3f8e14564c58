'use client'

import { type MouseEvent, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useIsHydrated } from '#components/board/use-is-hydrated.ts'
import type { Id } from '#lib/board/board.ts'
import { addressOf, cellAround, TITLE } from './cell-address.ts'
import styles from './matrix-list.module.css'
import { MatrixListPart } from './matrix-list-part.tsx'
import { useLetterMenu } from './use-letter-menu.tsx'
import type { Matrix } from './use-matrix.ts'
import type { MatrixTexts } from './use-matrix-texts.ts'
import type { RowProblem } from './use-row-problems.ts'
import type { SetLetter } from './use-set-letter.ts'

/** The matrix on a phone: each responsibility with its roles and their letters, under each other. */
export function MatrixList({
  matrix,
  texts,
  problems,
  mayEdit,
  setLetter,
  openCard,
}: {
  matrix: Matrix
  texts: MatrixTexts
  problems: ReadonlyMap<Id, RowProblem>
  mayEdit: boolean
  setLetter: SetLetter
  openCard: (id: Id) => void
}) {
  const t = useTranslations('matrix')
  const { columns, parts } = matrix
  const drawn = useIsHydrated() ? parts : parts.slice(0, 1)
  const list = useRef<HTMLElement>(null)
  const { openAt, menu } = useLetterMenu(list, columns, setLetter)

  function click(event: MouseEvent) {
    const cell = cellAround(event.target)
    if (!cell) return
    const address = addressOf(cell)
    if (address.column === TITLE) return openCard(address.row)
    if (mayEdit) openAt(address)
  }

  // What is tapped is heard here once, and not by each of a thousand buttons.
  const heard = { onClick: click }
  return (
    <>
      <section ref={list} className={styles.list} aria-label={t('label')} {...heard}>
        {drawn.map((part) => (
          <MatrixListPart
            key={`${part.domain} ${part.cards[0]?.id}`}
            part={part}
            columns={columns}
            texts={texts}
            problems={problems}
            mayEdit={mayEdit}
          />
        ))}
      </section>
      {menu}
    </>
  )
}
