'use client'

import { useBoard } from '#components/live/live-board-provider.tsx'
import { Stepper } from './stepper.tsx'
import { TimerChip } from './timer-chip.tsx'
import styles from './workshop-controls.module.css'

/** The phases and the timer, side by side. */
export function WorkshopControls() {
  const phase = useBoard((board) => board.phase)
  return (
    <div className={styles.controls}>
      {phase && <Stepper phase={phase} />}
      <div className={styles.time}>
        <TimerChip />
      </div>
    </div>
  )
}
