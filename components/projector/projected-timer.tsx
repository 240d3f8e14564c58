'use client'

import { useTranslations } from 'use-intl'
import { timerFigure } from '#components/workshop/timer-figure.ts'
import { useSecondsLeft } from '#components/workshop/use-seconds-left.ts'
import type { Timer } from '#lib/board/workshop.ts'
import styles from './projector.module.css'

/** How much time is left, for the whole room. */
export function ProjectedTimer({ timer }: { timer: Timer }) {
  const t = useTranslations('projector.timer')
  const left = useSecondsLeft(timer)
  const isPaused = 'left' in timer
  return (
    <p
      className={styles.timer}
      role="timer"
      data-over={left === 0 ? '' : undefined}
      aria-label={t('label')}
      suppressHydrationWarning
    >
      {left === 0 ? t('over') : timerFigure(left)}
      {isPaused && left > 0 && <small>{t('paused')}</small>}
    </p>
  )
}
