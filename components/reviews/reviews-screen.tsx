'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useReadLog } from '#components/live/use-read-log.ts'
import { Button } from '#components/ui/button.tsx'
import { areGapsShown } from '#lib/gaps/are-gaps-shown.ts'
import { NOTHING_READ, readOn } from '#lib/reviews/history.ts'
import { LookingBack } from './looking-back.tsx'
import styles from './reviews-screen.module.css'

/**
 * The return to a board: what changed since last time, what to keep, stop and start, and when to come back. Quiet until
 * everyone has placed the cards: what changed would steer the votes.
 */
export function ReviewsScreen() {
  const t = useTranslations('reviews')
  const { history, state, retry } = useReadLog(() => NOTHING_READ, readOn)
  const isShown = useBoard((board) => areGapsShown(board.phase))
  const hasRead = history.seq > 0 && (state !== 'reading' || history.moments.length > 0)
  return (
    <section className={styles.screen} aria-label={t('label')} data-scroller>
      <div className={styles.inner}>
        {state === 'failed' && (
          <p className={styles.state} role="alert">
            {t('failed')}
            <Button variant="link" onClick={retry}>
              {t('retry')}
            </Button>
          </p>
        )}
        {!hasRead && isShown && state === 'reading' && (
          <p className={styles.state} role="status">
            {t('reading')}
          </p>
        )}
        {!isShown && (
          <p className={styles.state} role="status">
            {t('quiet')}
          </p>
        )}
        {hasRead && isShown && <LookingBack history={history} />}
      </div>
    </section>
  )
}
