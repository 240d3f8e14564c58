import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { Id } from '#lib/board/board.ts'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import type { ColumnFinding } from '#lib/matrix/problems.ts'
import styles from './matrix-edge.module.css'
import rows from './matrix-row.module.css'
import { colourOf } from './matrix-row.tsx'
import type { MatrixTexts } from './use-matrix-texts.ts'

/** The names of the columns: a role and who fills it, or a person and their roles. */
export const MatrixHead = memo(function MatrixHead({
  columns,
  findings,
  texts,
}: {
  columns: readonly MatrixColumn[]
  /** What is found about each column. */
  findings: ReadonlyMap<Id, readonly ColumnFinding[]>
  texts: MatrixTexts
}) {
  const t = useTranslations('matrix')
  return (
    <thead className={styles.head}>
      <tr className={styles.row}>
        <th scope="col" className={styles.first}>
          {t('responsibility')}
        </th>
        {columns.map((column) => {
          const below = (column.isPerson ? column.roles : column.people).map(({ name }) => name).join(', ')
          const isLacking = findings.get(column.id)?.some(({ rule }) => rule === 'unfilled-role')
          return (
            <th key={column.id} scope="col" className={styles.cell} data-colour={colourOf(column)}>
              <span className={styles.name} title={texts.columnName(column)}>
                {texts.columnName(column)}
              </span>
              <small
                className={`${rows.words} ${styles.holders} ${isLacking ? styles.nobody : ''}`}
                title={below}
              >
                {below || t('nobody')}
              </small>
            </th>
          )
        })}
        <th scope="col" className={styles.last}>
          {t('problem')}
        </th>
      </tr>
    </thead>
  )
})
