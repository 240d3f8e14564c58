'use client'

import { useCallback } from 'react'
import { useFormatter } from 'use-intl'
import type { Day } from '#lib/board/board.ts'

/** Writes a day in full, as in 22 November 2026. */
export function useDayText(): (day: Day) => string {
  const format = useFormatter()
  return useCallback(
    (day) =>
      format.dateTime(new Date(`${day}T00:00:00Z`), {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    [format],
  )
}
