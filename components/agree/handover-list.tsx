'use client'

import type { Board, Day } from '#lib/board/board.ts'
import type { Handover } from '#lib/rounds/handovers.ts'
import { HandoverRow } from './handover-row.tsx'
import styles from './rows.module.css'

/** What passes from whom to whom, those that are done last. */
export function HandoverList({
  board,
  handovers,
  day,
  mayEdit,
}: {
  board: Board
  handovers: readonly Handover[]
  day: Day
  mayEdit: boolean
}) {
  const isDone = ({ action }: Handover) => action?.done !== undefined
  const open = handovers.filter((each) => !isDone(each))
  return (
    <ul className={styles.rows}>
      {[...open, ...handovers.filter(isDone)].map((handover) => (
        <HandoverRow
          key={handover.responsibilityId}
          board={board}
          handover={handover}
          day={day}
          mayEdit={mayEdit}
        />
      ))}
    </ul>
  )
}
