'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import type { GapChanges } from '#lib/reviews/gap-changes.ts'
import type { Point } from '#lib/reviews/points.ts'
import { HoldDialog } from './hold-dialog.tsx'
import { PointSelect } from './point-select.tsx'
import styles from './reviews-screen.module.css'
import { useHeadline } from './use-headline.ts'

/** The headline of a review, which two points in time it compares, and the way to hold one. */
export function ReviewHead({
  points,
  pair: { from, to },
  choose,
  gaps,
  moved,
}: {
  points: readonly Point[]
  pair: { from: Point; to: Point }
  choose: (chosen: { from?: string; to?: string }) => void
  gaps: GapChanges
  moved: number
}) {
  const t = useTranslations('reviews')
  const { access } = useLiveBoard()
  const headline = useHeadline()
  const [isHolding, setHolding] = useState(false)
  const open = gaps.reopened.length + gaps.opened.length + gaps.stillOpen.length
  return (
    <header className={styles.head}>
      <h2>{headline(gaps)}</h2>
      <p>{t('summary', { moved, gaps: open })}</p>
      <div className={styles.range}>
        <PointSelect
          label={t('compare.from')}
          points={points}
          chosen={from}
          choose={(id) => choose({ from: id })}
        />
        <span className={styles.muted}>{t('compare.with')}</span>
        <PointSelect
          label={t('compare.to')}
          points={points}
          chosen={to}
          choose={(id) => choose({ to: id })}
        />
      </div>
      {access === 'facilitator' && (
        <Button variant="primary" iconAfter="right" onClick={() => setHolding(true)}>
          {t('hold.open')}
        </Button>
      )}
      {isHolding && <HoldDialog onClose={() => setHolding(false)} />}
    </header>
  )
}
