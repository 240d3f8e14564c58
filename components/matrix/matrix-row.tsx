import { memo } from 'react'
import { signOf } from '#components/details/lane-icon.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Id, Responsibility } from '#lib/board/board.ts'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import { lettersOfAll } from '#lib/matrix/letters.ts'
import { PROBLEM, TITLE } from './cell-address.ts'
import styles from './matrix-row.module.css'
import type { MatrixTexts } from './use-matrix-texts.ts'
import type { RowProblem } from './use-row-problems.ts'

/** What a row shows. Each part stays the same object as long as nothing in it changes: rows are many. */
export interface MatrixRowProps {
  card: Responsibility
  columns: readonly MatrixColumn[]
  texts: MatrixTexts
  problem: RowProblem | undefined
  mayEdit: boolean
  /** The column whose menu is open. */
  open: Id | undefined
}

/** A responsibility: its title, its letters by column, what is found about it. The grid around it hears what is done. */
export const MatrixRow = memo(function MatrixRow({
  card,
  columns,
  texts,
  problem,
  mayEdit,
  open,
}: MatrixRowProps) {
  return (
    <tr className={styles.row} data-row={card.id}>
      <th scope="row" className={styles.first} tabIndex={-1} data-column={TITLE} id={`card-${card.id}`}>
        <button type="button" tabIndex={-1} className={styles.title} title={card.title}>
          {card.title}
        </button>
      </th>
      {columns.map((column) => (
        <LetterCell
          key={column.id}
          card={card}
          column={column}
          texts={texts}
          mayEdit={mayEdit}
          isOpen={open === column.id}
        />
      ))}
      <td className={styles.last} tabIndex={-1} data-column={PROBLEM}>
        {problem && (
          <span className={problem.isProblem ? styles.flag : styles.note}>
            {problem.isProblem && <Icon name="flag" />}
            <span className={styles.words} title={problem.words}>
              {problem.words}
            </span>
            {problem.more > 0 && <span className={styles.more}>{texts.more(problem.more)}</span>}
          </span>
        )}
      </td>
    </tr>
  )
})

function LetterCell({
  card,
  column,
  texts,
  mayEdit,
  isOpen,
}: Pick<MatrixRowProps, 'card' | 'texts' | 'mayEdit'> & { column: MatrixColumn; isOpen: boolean }) {
  const roleIds = column.roles.map((role) => role.id)
  const letters = lettersOfAll(card, roleIds)
  const isVacant = column.people.length === 0
  const colour = colourOf(column)
  const name = texts.cell(card.title, column, letters)
  const menu = mayEdit ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': isOpen || undefined } : {}
  const marks = letters.map((letter) => (
    <Mark
      key={letter}
      letter={letter}
      colour={colour}
      vacant={isVacant}
      title={texts.letters([letter], isVacant)}
    />
  ))
  // Two letters are text of their own, which a label must not leave out.
  const isText = letters.length > 1
  return (
    <td
      className={styles.cell}
      data-colour={colour}
      tabIndex={-1}
      data-column={column.id}
      aria-label={isText ? undefined : name}
      {...menu}
    >
      {isText ? <span aria-hidden="true">{marks}</span> : marks}
      {isText && <VisuallyHidden>{name}</VisuallyHidden>}
    </td>
  )
}

/** The colour of a column: of its role, for a person of the first of their roles. */
export function colourOf({ roles: [role] }: MatrixColumn): 'po' | 'pm' | 'other' {
  const sign = role && signOf(role.id)
  return sign === 'po' || sign === 'pm' ? sign : 'other'
}
