'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { Scroller } from '#components/ui/scroller.tsx'
import type { Figures } from '#lib/reviews/trend.ts'
import styles from './trend.module.css'
import { useTrendTexts } from './use-trend-texts.ts'

/** The same figures as a table, the vacuum by domain; from the name of a point in time one compares with it. */
export function TrendTable({
  figures,
  lookBackTo,
}: {
  figures: readonly Figures[]
  lookBackTo: (pointId: string) => void
}) {
  const t = useTranslations('reviews.trend')
  const { head, rows } = useTrendTexts()(figures)
  return (
    <Scroller label={t('table')} className={styles.scroller}>
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
              <th scope="row">
                <Button variant="link" title={t('compare')} onClick={() => lookBackTo(id)}>
                  {name}
                </Button>
              </th>
              {values.map((value, at) => (
                <td key={head[at + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
