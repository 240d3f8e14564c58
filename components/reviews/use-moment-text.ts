'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { Moment } from '#lib/reviews/history.ts'
import { timeApart } from '#lib/reviews/time-apart.ts'
import { useDayText } from './use-day-text.ts'

/** A stop on the way back in words: its day, with the time where others share the day; and the beginning, review or version it is. */
export interface MomentText {
  when: string
  mark?: string
}

/** Puts one of `moments` into words, its time in the person's time zone. */
export function useMomentText(): (moment: Moment, moments: readonly Moment[]) => MomentText {
  const t = useTranslations('reviews.past')
  const format = useFormatter()
  const dayText = useDayText()

  function whenText(moment: Moment, moments: readonly Moment[]): string {
    const apart = timeApart(moment, moments)
    if (apart === undefined) return dayText(moment.day)
    const at = new Date(apart)
    return t('time', {
      day: format.dateTime(at, { day: 'numeric', month: 'long', year: 'numeric' }),
      time: format.dateTime(at, { timeStyle: 'short' }),
    })
  }

  return (moment, moments) => {
    const { mark } = moment
    const when = whenText(moment, moments)
    return mark ? { when, mark: t(`mark.${mark.kind}`, { name: mark.name }) } : { when }
  }
}
