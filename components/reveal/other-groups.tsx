'use client'

import { useTranslations } from 'use-intl'
import type { Board, Id } from '#lib/board/board.ts'
import { ContestList } from './contest-list.tsx'
import type { RevealGroups } from './reveal-groups.ts'
import styles from './reveal-screen.module.css'

const OTHERS = ['littleKnown', 'nobody', 'unvoted'] as const

/** The cards on which people do not differ, and that are to be talked about all the same. */
export function OtherGroups({
  board,
  groups,
  shownId,
  show,
}: {
  board: Board
  groups: RevealGroups
  shownId: Id | undefined
  show: (id: Id) => void
}) {
  const t = useTranslations('reveal.groups')
  return OTHERS.filter((group) => groups[group].length > 0).map((group) => {
    const title = t(group, { count: groups[group].length })
    return (
      <section key={group} className={styles.group}>
        <h3>{title}</h3>
        <ContestList board={board} cards={groups[group]} label={title} shownId={shownId} show={show} />
      </section>
    )
  })
}
