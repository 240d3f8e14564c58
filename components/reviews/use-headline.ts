'use client'

import { useTranslations } from 'use-intl'
import type { GapChanges } from '#lib/reviews/gap-changes.ts'

/** Says in one line how many gaps closed, opened again and opened: "Four gaps closed, one reopened". */
export function useHeadline(): (changes: GapChanges) => string {
  const t = useTranslations('reviews.headline')
  return (changes) => {
    const counted = (['closed', 'reopened', 'opened'] as const).filter((each) => changes[each].length > 0)
    if (counted.length === 0) return t('same')
    const parts = counted.map((key, index) => {
      const count = changes[key].length
      return t(key, { count, number: t('number', { count }), isFirst: index === 0 ? 'yes' : 'no' })
    })
    return capital(parts.reduce((one, other) => t('and', { one, other })))
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
