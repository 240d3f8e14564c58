import type { Day } from '#lib/board/board.ts'
import { daysUntil } from '#lib/board/day.ts'
import type { Mend } from './mend.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'

/** Moved since the last review, and nobody has noted down why since. One per card; none before the first review. Source: our own rule. */
export const movedWithoutDecision: Rule = {
  id: 'moved-without-decision',
  severity: 'note',
  find: ({ board, cards }) => {
    const last = board.reviews.at(-1)
    if (!last) return []
    return cards
      .filter(({ card }) => (card.moved ?? 0) > last.seq && (card.decision?.seq ?? 0) <= last.seq)
      .map(({ card }) => ({ responsibilities: [card.id] }))
  },
}

/**
 * The date of the next review has passed, `days` ago; or none is set and the last review is older than the board's number of
 * `months`, then `days` is 0. Source: Atlassian play, every 3 to 6 months.
 */
export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  find: ({ board, day, limits }) => {
    const { nextReview, reviews } = board
    const figures = { days: 0, months: limits.reviewMonths }
    if (nextReview)
      return nextReview < day ? [{ figures: { ...figures, days: daysUntil(nextReview, day) } }] : []
    const last = reviews
      .map(({ date }) => date)
      .toSorted()
      .at(-1)
    return last && monthsAfter(last, limits.reviewMonths) < day ? [{ figures }] : []
  },
}

/** The team says when it comes back: today or later. */
export function nextReviewMend({ day }: Reading): Mend {
  return {
    id: 'set-date',
    asks: () => [{ ask: 'due', least: day }],
    changes: ({ due }) => (due ? [{ kind: 'review.next', date: due }] : []),
  }
}

/** The same day so many months later; the last of the month where there is no such day. */
function monthsAfter(day: Day, months: number): Day {
  const date = new Date(day)
  const dayOfMonth = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months + 1)
  date.setUTCDate(0)
  date.setUTCDate(Math.min(dayOfMonth, date.getUTCDate()))
  return date.toISOString().slice(0, 10)
}
