'use client'

import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Lane } from '#lib/board/board.ts'
import type { LaneColumn } from './lane-columns.ts'
import styles from './lane-tabs.module.css'
import { useView } from './selection.tsx'

/** On a phone: one lane at a time, chosen here. A card can be dropped on a tab. */
export function LaneTabs({ columns }: { columns: readonly LaneColumn[] }) {
  const t = useTranslations('board')
  const { lane, setLane } = useView()
  return (
    <nav className={styles.tabs} aria-label={t('lanes')}>
      {columns.map((column) => (
        <LaneTab key={column.lane} column={column} isShown={column.lane === lane} choose={setLane} />
      ))}
    </nav>
  )
}

const LaneTab = memo(function LaneTab({
  column,
  isShown,
  choose,
}: {
  column: LaneColumn
  isShown: boolean
  choose: (lane: Lane) => void
}) {
  const { laneName } = useNaming()
  const t = useTranslations('board')
  const roles = useBoard((board) => board.roles)
  const { lane, cards } = column
  return (
    <button
      id={`tab-${lane}`}
      type="button"
      className={styles.tab}
      aria-current={isShown ? 'true' : undefined}
      onClick={() => choose(lane)}
    >
      <LaneIcon lane={lane} />
      <VisuallyHidden>{t('tab', { lane: laneName(lane, { roles }), count: cards.length })}</VisuallyHidden>
      <span className={styles.name} aria-hidden="true">
        {shortLane(lane, laneName(lane, { roles }))}
      </span>
      <span className={styles.count} aria-hidden="true">
        {cards.length}
      </span>
    </button>
  )
})

function shortLane(lane: Lane, name: string): string {
  if (lane === 'product-owner') return 'PO'
  return lane === 'product-manager' ? 'PM' : name
}
