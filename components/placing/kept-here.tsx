'use client'

import { useTranslations } from 'use-intl'
import { useLive } from '#components/live/live-board-provider.tsx'
import type { MyVote } from '#components/live/use-my-vote.ts'
import styles from './kept-here.module.css'

/** A quiet line while the server cannot be reached and something waits for it. */
export function KeptHere({ mine: { isSaved, isHeldUp } }: { mine: MyVote }) {
  const t = useTranslations('placing')
  const isCutOff = useLive((state) => state.connection !== 'live')
  return (
    <div role="status" className={styles.place}>
      {!isSaved && (isHeldUp || isCutOff) && <p className={styles.line}>{t('offline')}</p>}
    </div>
  )
}
