'use client'

import { useTranslations } from 'use-intl'
import type { MovedCard } from '#lib/reviews/told-differences.ts'

/** Says why a card moved: what was decided, whether that is provisional, or that nobody noted it down. */
export function useWhyText(): (card: MovedCard) => string {
  const t = useTranslations('reviews.moved')
  return ({ why, isProvisional }) => {
    if (!why) return t('noWhy')
    return isProvisional ? t('provisional', { why }) : why
  }
}
