'use client'

import { useTranslations } from 'use-intl'
import type { Figures } from '#lib/reviews/trend.ts'
import styles from './trend.module.css'
import { useTrendTexts } from './use-trend-texts.ts'

/** The same figures as a table, the vacuum by domain. */
export function TrendTable({ figures }: { figures: readonly Figures[] }) {
  const t = useTranslations('reviews.trend')
  const { head, rows } = useTrendTexts()(figures)
  return (
    <section className={styles.scroller} aria-label={t('table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...values] }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={head[at + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
