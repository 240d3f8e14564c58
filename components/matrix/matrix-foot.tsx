import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import { type ColumnFinding, isProblem } from '#lib/matrix/problems.ts'
import { type Total, totalsOf } from '#lib/matrix/totals.ts'
import { PROBLEM, TITLE, TOTALS } from './cell-address.ts'
import styles from './matrix-edge.module.css'
import rows from './matrix-row.module.css'
import type { Matrix } from './use-matrix.ts'

/** The totals of each column with what is found about it as a whole, and how many rows need attention. */
export const MatrixFoot = memo(function MatrixFoot({
  matrix: { columns, cards, byCard, isQuiet },
  findings,
}: {
  matrix: Matrix
  /** What is found about each column. */
  findings: ReadonlyMap<string, readonly ColumnFinding[]>
}) {
  const t = useTranslations('matrix')
  const totals = totalsOf(cards, columns)
  const problems = cards.filter(({ id }) => byCard.get(id)?.some(isProblem)).length
  return (
    <tfoot className={styles.foot}>
      <tr className={styles.row} data-row={TOTALS}>
        <th scope="row" className={styles.first} tabIndex={-1} data-column={TITLE}>
          {t('cards', { count: cards.length })}
        </th>
        {columns.map((column) => (
          <TotalCell
            key={column.id}
            column={column}
            total={totals.get(column.id)}
            findings={findings.get(column.id) ?? []}
          />
        ))}
        <td className={styles.last} tabIndex={-1} data-column={PROBLEM}>
          {!isQuiet && (
            <span className={problems > 0 ? rows.flag : rows.note}>
              {problems > 0 && <Icon name="flag" />}
              {t('attention', { count: problems })}
            </span>
          )}
        </td>
      </tr>
    </tfoot>
  )
})

function TotalCell({
  column,
  total = { accountable: 0, responsible: 0 },
  findings,
}: {
  column: MatrixColumn
  total: Total | undefined
  findings: readonly ColumnFinding[]
}) {
  const t = useTranslations('matrix')
  const { accountable, responsible } = total
  const [worst, ...others] = findings
  const finding = worst && t(`column.${worst.rule}`)
  return (
    <td
      className={styles.cell}
      tabIndex={-1}
      data-column={column.id}
      aria-haspopup={worst ? 'dialog' : undefined}
    >
      <span className={styles.total} aria-hidden="true">
        {accountable} <small>A</small> {responsible} <small>R</small>
      </span>
      <VisuallyHidden>{t('total', { accountable, responsible })}</VisuallyHidden>
      {worst && (
        <span className={findings.some(isProblem) ? rows.flag : rows.note}>
          {findings.some(isProblem) && <Icon name="flag" />}
          <span className={rows.words} title={finding}>
            {finding}
          </span>
          {others.length > 0 && <span className={rows.more}>{t('more', { count: others.length })}</span>}
        </span>
      )}
    </td>
  )
}
