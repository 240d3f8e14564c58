'use client'

import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import { Stepper } from './stepper.tsx'
import { TimerChip } from './timer-chip.tsx'
import styles from './workshop-controls.module.css'

/** The phases and the timer, side by side. */
export function WorkshopControls() {
  const phase = useBoard((board) => board.phase)
  const hasTimer = useBoard((board) => board.timer !== undefined)
  const mayLead = suffices(useLiveBoard().access, 'facilitator')
  return (
    <div className={styles.controls} data-plain={(!hasTimer && !mayLead) || undefined}>
      {phase && <Stepper phase={phase} />}
      <div className={styles.time}>
        <TimerChip />
      </div>
    </div>
  )
}
