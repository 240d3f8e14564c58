'use client'

import { type DateTimeFormatOptions, useFormatter, useTranslations } from 'use-intl'
import { type MarkWords, pointMarks } from '#lib/reviews/point-marks.ts'
import type { Point } from '#lib/reviews/points.ts'

const DAY: Record<'month' | 'day' | 'date', DateTimeFormatOptions> = {
  month: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
}

/** Names points in time where there is little room, no two alike: `Start`, `May 2026`, `22 Sept`, `Now`. */
export function usePointMarks(): (points: readonly Pick<Point, 'kind' | 'name' | 'day'>[]) => string[] {
  const t = useTranslations('reviews.trend')
  const format = useFormatter()
  const words: MarkWords = {
    day: (day, parts) => format.dateTime(new Date(`${day}T00:00:00Z`), { ...DAY[parts], timeZone: 'UTC' }),
    fixed: (kind) => t(kind),
    version: (name) => t('version', { name }),
    again: (mark, count) => t('again', { mark, count }),
  }
  return (points) => pointMarks(points, words)
}
