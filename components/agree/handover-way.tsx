'use client'

import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import type { Board, Lane } from '#lib/board/board.ts'
import type { Handover } from '#lib/rounds/handovers.ts'
import styles from './rows.module.css'

/** "from Product Owner to Product Manager", each with the sign of its lane. */
export function HandoverWay({ board, handover: { from, to } }: { board: Board; handover: Handover }) {
  const t = useTranslations('agree.handover')
  const { laneName } = useNaming()
  const role = (lane: Lane) => () => (
    <span key={lane} className={styles.role}>
      <LaneIcon lane={lane} />
      {laneName(lane, board)}
    </span>
  )
  return (
    <p className={styles.passes}>
      {from === 'nobody'
        ? t.rich('nobody', { to: role(to) })
        : t.rich('passes', { from: role(from), to: role(to) })}
    </p>
  )
}
