'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Timer } from '#lib/board/workshop.ts'
import { TimerButtons } from './timer-buttons.tsx'
import styles from './timer-chip.module.css'
import { timerFigure } from './timer-figure.ts'
import { TimerMenu } from './timer-menu.tsx'
import { useSecondsLeft } from './use-seconds-left.ts'
import { useTimerVoice } from './use-timer-voice.tsx'

/** The timer that everyone sees. The facilitator starts and steers it; it locks nothing. */
export function TimerChip() {
  const t = useTranslations('workshop.timer')
  const timer = useBoard((board) => board.timer)
  const maySteer = suffices(useLiveBoard().access, 'facilitator')
  if (timer) return <RunningTimer timer={timer} maySteer={maySteer} />
  if (!maySteer) return null
  return <TimerMenu trigger={<IconButton icon="clock" label={t('start')} />} />
}

function RunningTimer({ timer, maySteer }: { timer: Timer; maySteer: boolean }) {
  const t = useTranslations('workshop.timer')
  const left = useSecondsLeft(timer)
  const voice = useTimerVoice(timer, left)
  const figure = timerFigure(left)
  const isPaused = 'left' in timer
  const isOver = left === 0
  const words = isOver ? t('over') : t(isPaused ? 'leftPaused' : 'left', { left: figure })
  // The server and the browser draw at different moments.
  const shown = (
    <span className={styles.figure} role="timer" aria-label={words} suppressHydrationWarning>
      {isOver ? t('over') : figure}
    </span>
  )
  return (
    <fieldset
      className={styles.timer}
      aria-label={t('label')}
      data-over={isOver || undefined}
      data-paused={isPaused || undefined}
    >
      {maySteer ? (
        <TimerButtons timer={timer} left={left} figure={shown} />
      ) : (
        <span className={styles.plain}>
          <Icon name={isPaused ? 'pause' : 'clock'} />
          {shown}
        </span>
      )}
      {voice}
    </fieldset>
  )
}
