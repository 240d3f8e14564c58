import { type CSSProperties, memo } from 'react'
import type { Id } from '#lib/board/board.ts'
import type { CellAddress } from './cell-address.ts'
import styles from './matrix-row.module.css'
import { MatrixRow, type MatrixRowProps } from './matrix-row.tsx'
import type { MatrixPart } from './use-matrix.ts'
import type { RowProblem } from './use-row-problems.ts'

interface MatrixRowsProps extends Omit<MatrixRowProps, 'card' | 'problem' | 'open'> {
  part: MatrixPart
  problems: ReadonlyMap<Id, RowProblem>
  /** The cell whose menu is open. */
  open: CellAddress | undefined
}

/** Some rows that follow each other, and the heading of their domain. Out of sight they are neither laid out nor painted. */
export const MatrixRows = memo(function MatrixRows({
  part: { cards, domain, heading },
  problems,
  open,
  ...rest
}: MatrixRowsProps) {
  const { texts, columns } = rest
  return (
    <tbody className={styles.part} style={{ '--rows': cards.length + (heading ? 1 : 0) } as CSSProperties}>
      {heading && (
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={columns.length + 2}>
            <span className={styles.groupName}>
              {texts.domains[domain]} <span>{texts.group(heading)}</span>
            </span>
          </th>
        </tr>
      )}
      {cards.map((card) => (
        <MatrixRow
          key={card.id}
          card={card}
          problem={problems.get(card.id)}
          open={open?.row === card.id ? open.column : undefined}
          {...rest}
        />
      ))}
    </tbody>
  )
}, isAlike)

/** Problems are those of the whole matrix: only what they say of these rows counts. */
function isAlike(one: MatrixRowsProps, other: MatrixRowsProps): boolean {
  return (
    one.part.cards === other.part.cards &&
    one.part.heading?.cards === other.part.heading?.cards &&
    one.part.heading?.problems === other.part.heading?.problems &&
    one.columns === other.columns &&
    one.texts === other.texts &&
    one.mayEdit === other.mayEdit &&
    one.open === other.open &&
    one.part.cards.every(({ id }) => one.problems.get(id) === other.problems.get(id))
  )
}
