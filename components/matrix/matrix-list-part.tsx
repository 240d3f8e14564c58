import { type CSSProperties, memo } from 'react'
import type { Id } from '#lib/board/board.ts'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import styles from './matrix-list.module.css'
import { MatrixListCard } from './matrix-list-card.tsx'
import type { MatrixPart } from './use-matrix.ts'
import type { MatrixTexts } from './use-matrix-texts.ts'
import type { RowProblem } from './use-row-problems.ts'

interface MatrixListPartProps {
  part: MatrixPart
  columns: readonly MatrixColumn[]
  texts: MatrixTexts
  problems: ReadonlyMap<Id, RowProblem>
  mayEdit: boolean
}

/** Some responsibilities that follow each other, and the heading of their domain. */
export const MatrixListPart = memo(function MatrixListPart({
  part: { domain, heading, cards },
  problems,
  ...rest
}: MatrixListPartProps) {
  const { texts } = rest
  return (
    <div className={styles.part} style={{ '--rows': cards.length } as CSSProperties}>
      {heading && (
        <h2 className={styles.group}>
          {texts.domains[domain]} <span>{texts.group(heading)}</span>
        </h2>
      )}
      <ul>
        {cards.map((card) => (
          <MatrixListCard key={card.id} card={card} problem={problems.get(card.id)} {...rest} />
        ))}
      </ul>
    </div>
  )
}, isAlike)

/** Problems are those of the whole matrix: only what they say of these cards counts. */
function isAlike(one: MatrixListPartProps, other: MatrixListPartProps): boolean {
  return (
    one.part.cards === other.part.cards &&
    one.part.heading?.cards === other.part.heading?.cards &&
    one.part.heading?.problems === other.part.heading?.problems &&
    one.columns === other.columns &&
    one.texts === other.texts &&
    one.mayEdit === other.mayEdit &&
    one.part.cards.every(({ id }) => one.problems.get(id) === other.problems.get(id))
  )
}
