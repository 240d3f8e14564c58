'use client'

import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { PHASES } from '#lib/board/workshop.ts'
import { suggestedMinutes } from './suggested-minutes.ts'
import { TrialButton } from './trial-button.tsx'
import { useWorkshopSize } from './use-workshop-size.ts'
import styles from './workshop-dialogs.module.css'

/** What a workshop is and how long it takes here, before it starts for everybody. */
export function StartDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('workshop')
  const shell = useTranslations('shell')
  const live = useLiveBoard()
  const size = useWorkshopSize()
  const phases = PHASES.map((phase) => ({ phase, minutes: suggestedMinutes(phase, size) }))
  const minutes = phases.reduce((sum, each) => sum + each.minutes, 0)

  function start() {
    live.propose([{ kind: 'phase.set', phase: 'prepare' }])
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('start.title')}
      description={t('start.description', { minutes })}
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button variant="primary" onClick={start}>
            {t('start.submit')}
          </Button>
        </>
      }
    >
      <ol className={styles.phases}>
        {phases.map((each) => (
          <li key={each.phase}>
            <b>{t(`phases.${each.phase}`)}</b>
            <span className={styles.minutes}>{t('start.minutes', { count: each.minutes })}</span>
            <span className={styles.about}>{t(`start.steps.${each.phase}`)}</span>
          </li>
        ))}
      </ol>
      <TrialButton />
    </Dialog>
  )
}
