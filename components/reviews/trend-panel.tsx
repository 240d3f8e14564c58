'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Select } from '#components/ui/field.tsx'
import type { Figures } from '#lib/reviews/trend.ts'
import { DomainLines } from './domain-lines.tsx'
import styles from './trend.module.css'
import { TrendLine } from './trend-line.tsx'
import { TrendTable } from './trend-table.tsx'
import { TRENDS, type Trend } from './trends.ts'

/** The figures of each point in time, as lines and as a table. `lookBackTo`: compares with one of them. */
export function TrendPanel({
  figures,
  lookBackTo,
}: {
  figures: readonly Figures[]
  lookBackTo: (pointId: string) => void
}) {
  const t = useTranslations('reviews.trend')
  const [trend, setTrend] = useState<Trend>('gaps')
  return (
    <figure className={styles.trend}>
      <figcaption className={styles.caption}>
        <Select
          label={t('choose')}
          hideLabel
          className={styles.choice}
          value={trend}
          onChange={({ target }) => setTrend(TRENDS.find((each) => each === target.value) ?? 'gaps')}
        >
          {TRENDS.map((each) => (
            <option key={each} value={each}>
              {t(`title.${each}`)}
            </option>
          ))}
        </Select>
      </figcaption>
      {trend === 'vacuum' ? <DomainLines figures={figures} /> : <TrendLine trend={trend} figures={figures} />}
      <details className={styles.details}>
        <summary>{t('table')}</summary>
        <TrendTable figures={figures} lookBackTo={lookBackTo} />
      </details>
    </figure>
  )
}
