'use client'

import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import { FacilitatorWays } from './facilitator-ways.tsx'
import styles from './guide.module.css'
import { StageWays } from './stage-ways.tsx'
import { useGuideText } from './use-guide-text.ts'

/** What to do now, what one can do about what one sees, and for the facilitator the ways on and back. */
export function GuideRow() {
  const t = useTranslations('workshop.guide')
  const { text, progress } = useGuideText()
  const isFacilitator = suffices(useLiveBoard().access, 'facilitator')
  return (
    <section className={styles.row} aria-label={t('label')}>
      <p className={styles.text}>
        <span role="status">{text}</span> <span className={styles.progress}>{progress}</span>
      </p>
      <div className={styles.ways}>
        <StageWays />
        {isFacilitator && <FacilitatorWays />}
      </div>
    </section>
  )
}
