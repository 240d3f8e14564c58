'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Select } from '#components/ui/field.tsx'
import { type Asked, askable } from './asked-cards.ts'

/** Which cards a vote asks about. */
export function AskedSelect({
  asked,
  setAsked,
  isEmpty,
}: {
  asked: Asked
  setAsked: (asked: Asked) => void
  isEmpty: boolean
}) {
  const t = useTranslations('workshop.vote')
  const domain = useTranslations('catalogue.domains')
  const board = useBoard((each) => each)
  const label = (each: Asked, count: number) => {
    if (each === 'all') return t('allCards', { count })
    return each === 'unplaced' ? t('unplaced', { count }) : t('domain', { domain: domain(each), count })
  }
  return (
    <Select
      label={t('cards')}
      value={asked}
      error={isEmpty ? t('noCards') : undefined}
      onChange={(event) => setAsked(event.target.value as Asked)}
    >
      {askable(board).map((each) => (
        <option key={each.asked} value={each.asked}>
          {label(each.asked, each.count)}
        </option>
      ))}
    </Select>
  )
}
