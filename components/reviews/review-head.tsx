'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Point } from '#lib/reviews/points.ts'
import { HoldDialog } from './hold-dialog.tsx'
import { PointSelect } from './point-select.tsx'
import type { ReviewShown } from './review-shown.ts'
import styles from './reviews-screen.module.css'
import { SaveReview } from './save-review.tsx'
import { useDayText } from './use-day-text.ts'
import { useHeadline } from './use-headline.ts'

/** The headline of a review, which two points in time it compares, and the ways to hold one and to take it away. */
export function ReviewHead({
  points,
  review,
  choose,
}: {
  points: readonly Point[]
  review: ReviewShown
  choose: (chosen: { from?: string; to?: string }) => void
}) {
  const t = useTranslations('reviews')
  const { access } = useLiveBoard()
  const isFirst = useBoard((board) => board.reviews.length === 0)
  const { headline, summary } = useHeadline()
  const [isHolding, setHolding] = useState(false)
  const { from, to } = review
  return (
    <header className={styles.head}>
      <h2>{headline(review)}</h2>
      <p>{summary(review)}</p>
      {isFirst && <p>{t('first')}</p>}
      <DueNote />
      <div className={styles.range}>
        <PointSelect
          label={t('compare.from')}
          points={points}
          chosen={from}
          choose={(id) => choose({ from: id })}
        />
        <div className={styles.with}>
          <span>{t('compare.with')}</span>
          <PointSelect
            label={t('compare.to')}
            points={points}
            chosen={to}
            choose={(id) => choose({ to: id })}
          />
        </div>
      </div>
      <div className={styles.ways}>
        {access === 'facilitator' && (
          <Button variant="primary" iconAfter="right" onClick={() => setHolding(true)}>
            {t('hold.open')}
          </Button>
        )}
        <SaveReview review={review} />
      </div>
      {isHolding && <HoldDialog onClose={() => setHolding(false)} />}
    </header>
  )
}

/** Says that the day of the next review has come. */
function DueNote() {
  const t = useTranslations('reviews')
  const next = useBoard((board) => board.nextReview)
  const today = useToday()
  const dayText = useDayText()
  if (!next || next > today) return null
  return (
    <p className={styles.due}>
      <Icon name="review" />
      {next === today ? t('dueToday') : t('dueSince', { day: dayText(next) })}
    </p>
  )
}
