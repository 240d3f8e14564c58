'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { COLUMN_USES, type ColumnUse, type ReadColumn } from '#lib/matrix/column-use.ts'
import styles from './importing.module.css'

/** What each column is, to be corrected. */
export function ImportColumns({
  columns,
  correct,
}: {
  columns: readonly ReadColumn[]
  correct: (columns: readonly ReadColumn[]) => void
}) {
  const t = useTranslations('importing.columns')
  const id = useId()
  const choose = (at: number, as: ColumnUse) =>
    correct(columns.map((column, index) => (index === at ? { ...column, as } : column)))
  return (
    <section>
      <h3 className={styles.heading}>{t('title')}</h3>
      <ul className={styles.columns}>
        {columns.map(({ heading, as }, at) => (
          <li key={`${heading} ${columns.slice(0, at).filter((each) => each.heading === heading).length}`}>
            <label htmlFor={`${id}-${at}`}>{heading || t('empty')}</label>
            <select
              id={`${id}-${at}`}
              className={styles.use}
              value={as}
              onChange={(event) => choose(at, event.target.value as ColumnUse)}
            >
              {COLUMN_USES.map((use) => (
                <option key={use} value={use}>
                  {t(`uses.${use}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}
