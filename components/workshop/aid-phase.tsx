'use client'

import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Phase } from '#lib/board/workshop.ts'
import styles from './aid.module.css'
import { suggestedMinutes } from './suggested-minutes.ts'
import { useTodo } from './use-todo.ts'
import { useWorkshopSize } from './use-workshop-size.ts'

/** One phase in the facilitator's aid; open when it is the present one. */
export function AidPhase({
  phase,
  number,
  isNow,
  onClose,
}: {
  phase: Phase
  number: number
  isNow: boolean
  onClose: () => void
}) {
  const t = useTranslations('workshop')
  const live = useLiveBoard()
  const minutes = suggestedMinutes(phase, useWorkshopSize())
  const todo = useTodo(phase)

  function startTimer() {
    live.propose([{ kind: 'timer.start', seconds: minutes * 60 }])
    onClose()
  }

  return (
    <li>
      <details className={styles.phase} open={isNow}>
        <summary>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <b>{t(`phases.${phase}`)}</b>
          {isNow && <span className={styles.now}>{t('aid.now')}</span>}
          <span className={styles.minutes}>{t('aid.minutes', { count: minutes })}</span>
          <Icon name="down" className={styles.sign} />
        </summary>
        <h3>{t('aid.say')}</h3>
        <blockquote>{t(`aid.says.${phase}`)}</blockquote>
        <h3>{t('aid.left')}</h3>
        {todo.length === 0 && <p className={styles.nothing}>{t('aid.nothingLeft')}</p>}
        <ul>
          {todo.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        {isNow && (
          <Button icon="clock" onClick={startTimer}>
            {t('aid.startTimer', { count: minutes })}
          </Button>
        )}
      </details>
    </li>
  )
}
