'use client'

import { useTranslations } from 'use-intl'
import type { Point } from '#lib/reviews/points.ts'
import { useDayText } from './use-day-text.ts'

/** Names a point in time: `Summer review, 5 August 2026`. */
export function usePointName(): (point: Pick<Point, 'kind' | 'name' | 'day'>) => string {
  const t = useTranslations('reviews.points')
  const dayText = useDayText()
  return ({ kind, name, day }) => t(kind, { name, day: dayText(day) })
}
