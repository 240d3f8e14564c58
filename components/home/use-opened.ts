'use client'

import { useFormatter, useTranslations } from 'use-intl'

/** Says when a board was opened, given now: today, yesterday, or the day; in the browser's time zone. All ISO 8601. */
export function useOpened(now: string): (openedAt: string) => string {
  const t = useTranslations('home.visited')
  const format = useFormatter()
  const dayOf = (date: Date) => format.dateTime(date, { dateStyle: 'short' })
  return (openedAt) => {
    const opened = new Date(openedAt)
    const yesterday = new Date(Date.parse(now) - 24 * 60 * 60 * 1000)
    if (dayOf(opened) === dayOf(new Date(now))) return t('today')
    if (dayOf(opened) === dayOf(yesterday)) return t('yesterday')
    return format.dateTime(opened, { day: 'numeric', month: 'long' })
  }
}
