'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import type { Id } from '#lib/board/board.ts'
import { PRODUCT_MANAGEMENT_DOMAINS } from '#lib/gaps/expected.ts'
import type { Figures } from '#lib/reviews/trend.ts'
import { usePointName } from './use-point-name.ts'

/** A table in words: what its columns are called, and a row for each point in time, which its first cell names. */
export interface TrendTexts {
  head: string[]
  rows: { id: Id; cells: string[] }[]
}

/** Puts the figures of points in time into words, the vacuum by domain. */
export function useTrendTexts(): (figures: readonly Figures[]) => TrendTexts {
  const t = useTranslations('reviews.trend')
  const format = useFormatter()
  const pointName = usePointName()
  const { domainName } = useNaming()
  const percent = (share: number | undefined) =>
    share === undefined ? t('nothing') : t('unit.vacuum', { value: format.number(share) })
  const titles = ['gaps', 'remarks', 'vacuum'] as const

  return (figures) => ({
    head: [
      t('when'),
      ...titles.map((title) => t(`title.${title}`)),
      ...PRODUCT_MANAGEMENT_DOMAINS.map(domainName),
      t('title.clarity'),
    ],
    rows: figures.map(({ point, gaps, remarks, vacuum, domains, clarity }) => ({
      id: point.id,
      cells: [
        pointName(point),
        format.number(gaps),
        format.number(remarks),
        percent(vacuum),
        ...PRODUCT_MANAGEMENT_DOMAINS.map((domain) => percent(domains[domain])),
        clarity === undefined ? t('nothing') : format.number(clarity),
      ],
    })),
  })
}
