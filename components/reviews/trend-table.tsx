'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { PRODUCT_MANAGEMENT_DOMAINS } from '#lib/gaps/expected.ts'
import type { Figures } from '#lib/reviews/trend.ts'
import styles from './trend.module.css'
import { useDayText } from './use-day-text.ts'

/** The same figures as a table, the vacuum by domain. */
export function TrendTable({ figures }: { figures: readonly Figures[] }) {
  const t = useTranslations('reviews.trend')
  const points = useTranslations('reviews.points')
  const format = useFormatter()
  const dayText = useDayText()
  const { domainName } = useNaming()
  const percent = (share: number | undefined) =>
    share === undefined ? t('nothing') : t('unit.vacuum', { value: format.number(share) })
  return (
    <section className={styles.scroller} aria-label={t('table')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('title.gaps')}</th>
            <th scope="col">{t('title.vacuum')}</th>
            {PRODUCT_MANAGEMENT_DOMAINS.map((domain) => (
              <th key={domain} scope="col">
                {domainName(domain)}
              </th>
            ))}
            <th scope="col">{t('title.clarity')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ point, gaps, vacuum, domains, clarity }) => (
            <tr key={point.id}>
              <th scope="row">{points(point.kind, { name: point.name, day: dayText(point.day) })}</th>
              <td>{format.number(gaps)}</td>
              <td>{percent(vacuum)}</td>
              {PRODUCT_MANAGEMENT_DOMAINS.map((domain) => (
                <td key={domain}>{percent(domains[domain])}</td>
              ))}
              <td>{clarity === undefined ? t('nothing') : format.number(clarity)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
