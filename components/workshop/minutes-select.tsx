'use client'

import { useTranslations } from 'use-intl'
import { Select } from '#components/ui/field.tsx'
import { offeredMinutes } from './suggested-minutes.ts'

/** How long the timer runs, in minutes; 0 for none. */
export function MinutesSelect({
  minutes,
  suggested,
  setMinutes,
}: {
  minutes: number
  suggested: number
  setMinutes: (minutes: number) => void
}) {
  const t = useTranslations('workshop.vote')
  return (
    <Select label={t('timer')} value={minutes} onChange={(event) => setMinutes(Number(event.target.value))}>
      <option value={0}>{t('noTimer')}</option>
      {offeredMinutes(suggested, minutes).map((count) => (
        <option key={count} value={count}>
          {t(count === suggested ? 'suggested' : 'minutes', { count })}
        </option>
      ))}
    </Select>
  )
}
