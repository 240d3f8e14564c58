'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { Point } from '#lib/reviews/points.ts'

/** Names a point in time where there is little room: `Start`, `May 2026`, `Now`. */
export function usePointMark(): (point: Pick<Point, 'kind' | 'day'>) => string {
  const t = useTranslations('reviews.trend')
  const format = useFormatter()
  return ({ kind, day }) => {
    if (kind === 'start' || kind === 'now') return t(kind)
    return format.dateTime(new Date(`${day}T00:00:00Z`), { month: 'short', year: 'numeric', timeZone: 'UTC' })
  }
}
