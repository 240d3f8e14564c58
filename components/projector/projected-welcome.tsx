'use client'

import { useTranslations } from 'use-intl'
import type { Board } from '#lib/board/board.ts'
import { PeopleInRoom } from './people-in-room.tsx'
import styles from './projector.module.css'

/** Before the cards are placed: whose board this is, and who has arrived. */
export function ProjectedWelcome({ board }: { board: Board }) {
  const t = useTranslations('projector.prepare')
  return (
    <>
      <h1 className={styles.title}>{board.title}</h1>
      <p className={styles.lead}>{t(board.phase === 'prepare' ? 'text' : 'free')}</p>
      <PeopleInRoom />
    </>
  )
}
