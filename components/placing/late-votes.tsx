'use client'

import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { useBallotBox } from '#components/live/use-ballot-box.ts'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import styles from './late-votes.module.css'

/** Says that a vote was revealed before all of this person's choices had arrived. Else nothing. */
export function LateVotes() {
  const t = useTranslations('placing')
  const box = useBallotBox()
  const isLate = useSyncExternalStore(
    box?.subscribe ?? never,
    () => box?.state().isLate ?? false,
    () => false,
  )
  return (
    <div role="status" className={styles.place}>
      {isLate && (
        <p className={styles.note}>
          <Icon name="clock" />
          <span className={styles.words}>{t('late')}</span>
          <Button variant="link" onClick={() => box?.letGo()}>
            {t('letGo')}
          </Button>
        </p>
      )}
    </div>
  )
}

function never() {
  return () => undefined
}
