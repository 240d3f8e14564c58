'use client'

import { useTranslations } from 'use-intl'
import { daysUntil } from '#lib/board/day.ts'
import type { GapChanges } from '#lib/reviews/gap-changes.ts'
import type { ReviewShown } from './review-shown.ts'

/** What a review says first, in plain text. */
export interface Headline {
  /** How many gaps closed, opened again and opened: "Four gaps closed, one reopened". */
  headline(review: ReviewShown): string
  /** How many cards changed hands meanwhile, and how many gaps are open. */
  summary(review: ReviewShown): string
}

/** Words the headline of a review. */
export function useHeadline(): Headline {
  const t = useTranslations('reviews')
  const number = (count: number) => t('headline.number', { count })

  function counted(gaps: GapChanges): string {
    const kinds = (['closed', 'reopened', 'opened'] as const).filter((each) => gaps[each].length > 0)
    if (kinds.length === 0) return t('headline.same')
    const parts = kinds.map((kind, index) => {
      const count = gaps[kind].length
      const isFirst = index === 0 ? 'yes' : 'no'
      return t(`headline.${kind}`, { count, number: number(count), isFirst })
    })
    return parts.reduce((one, other) => t('headline.and', { one, other }))
  }

  return {
    headline: ({ gaps }) => capital(counted(gaps)),
    summary({ from, to, told, gaps }) {
      const moved = told.moved.length
      const open = gaps.reopened.length + gaps.opened.length + gaps.stillOpen.length
      const span = spanOf(daysUntil(from.day, to.day))
      return capital(t('summary', { moved, number: number(moved), ...span, gaps: open }))
    },
  }
}

/** So many days as people say it. */
function spanOf(days: number): { unit: 'none' | 'days' | 'weeks' | 'months'; count: number } {
  if (days < 1) return { unit: 'none', count: 0 }
  if (days < 14) return { unit: 'days', count: days }
  if (days < 60) return { unit: 'weeks', count: Math.round(days / 7) }
  return { unit: 'months', count: Math.round(days / 30.4) }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
