'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Drawer } from '#components/ui/drawer.tsx'
import { PHASES } from '#lib/board/workshop.ts'
import styles from './aid.module.css'
import { AidPhase } from './aid-phase.tsx'
import { TrialButton } from './trial-button.tsx'

/** For the facilitator only: what to say in each phase, how long it takes, and what is left to do. */
export function AidDrawer({ onClose }: { onClose: () => void }) {
  const t = useTranslations('workshop.aid')
  const phase = useBoard((board) => board.phase)
  return (
    <Drawer open onClose={onClose} side="right" title={t('title')}>
      <ol className={styles.phases}>
        {PHASES.map((each, index) => (
          <AidPhase key={each} phase={each} number={index + 1} isNow={each === phase} onClose={onClose} />
        ))}
      </ol>
      <TrialButton />
    </Drawer>
  )
}
