'use client'

import { memo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { PRODUCT_MANAGER, PRODUCT_OWNER, type Responsibility } from '#lib/board/board.ts'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import { lettersOfAll } from '#lib/matrix/letters.ts'
import { TITLE } from './cell-address.ts'
import styles from './matrix-list.module.css'
import { colourOf } from './matrix-row.tsx'
import type { MatrixTexts } from './use-matrix-texts.ts'
import type { RowProblem } from './use-row-problems.ts'

/** A responsibility on a phone: Product Owner, Product Manager and whoever has a letter; the others when asked for. */
export const MatrixListCard = memo(function MatrixListCard({
  card,
  columns,
  texts,
  problem,
  mayEdit,
}: {
  card: Responsibility
  columns: readonly MatrixColumn[]
  texts: MatrixTexts
  problem: RowProblem | undefined
  mayEdit: boolean
}) {
  const t = useTranslations('matrix')
  const [showsAll, setShowsAll] = useState(false)
  const shown = columns.filter((column) => showsAll || isFirst(column) || lettersIn(card, column).length > 0)
  const others = columns.length - shown.length
  return (
    <li className={styles.card} data-row={card.id}>
      <h3 className={styles.title}>
        <button type="button" data-column={TITLE} id={`card-${card.id}`}>
          {card.title}
        </button>
      </h3>
      {problem && (
        <p className={problem.isProblem ? styles.flag : styles.note}>
          {problem.isProblem && <Icon name="flag" />}
          {problem.words}
          {problem.more > 0 && <span className={styles.more}>{texts.more(problem.more)}</span>}
        </p>
      )}
      <ul className={styles.roles}>
        {shown.map((column) => (
          <li key={column.id}>
            <RoleButton card={card} column={column} texts={texts} mayEdit={mayEdit} />
          </li>
        ))}
        {mayEdit && others > 0 && (
          <li>
            <button type="button" className={styles.others} onClick={() => setShowsAll(true)}>
              <Icon name="plus" />
              {t('otherRoles', { count: others })}
              <VisuallyHidden> {t('otherRolesOf', { title: card.title })}</VisuallyHidden>
            </button>
          </li>
        )}
      </ul>
    </li>
  )
})

function RoleButton({
  card,
  column,
  texts,
  mayEdit,
}: {
  card: Responsibility
  column: MatrixColumn
  texts: MatrixTexts
  mayEdit: boolean
}) {
  const letters = lettersIn(card, column)
  const isVacant = column.people.length === 0
  const face = (
    <span className={styles.face} aria-hidden={mayEdit}>
      {letters.length === 0 && <span className={styles.none} />}
      {letters.map((letter) => (
        <Mark
          key={letter}
          letter={letter}
          colour={colourOf(column)}
          vacant={isVacant}
          title={texts.letters([letter], isVacant)}
        />
      ))}
      <span className={styles.name}>{texts.columnName(column)}</span>
    </span>
  )
  if (!mayEdit) return <span className={styles.role}>{face}</span>
  return (
    <button type="button" className={styles.role} data-column={column.id} aria-haspopup="menu">
      <VisuallyHidden>{texts.cell(card.title, column, letters)}</VisuallyHidden>
      {face}
    </button>
  )
}

function lettersIn(card: Responsibility, { roles }: MatrixColumn) {
  return lettersOfAll(
    card,
    roles.map((role) => role.id),
  )
}

function isFirst({ roles }: MatrixColumn): boolean {
  return roles.some(({ id }) => id === PRODUCT_OWNER || id === PRODUCT_MANAGER)
}
