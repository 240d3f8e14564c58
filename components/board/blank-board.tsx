'use client'

import { useTranslations } from 'use-intl'
import { AddMenu } from '#components/adding/add-menu.tsx'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import styles from './board-screen.module.css'

/** What to do with a board that has no cards yet; nothing when it has. */
export function BlankBoard() {
  const t = useTranslations('board.blank')
  const isBlank = useBoard((board) => board.responsibilities.length === 0)
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  if (!isBlank) return null
  return (
    <div className={styles.blank}>
      <h2>{t('title')}</h2>
      {mayEdit && <p>{t('text')}</p>}
      <AddMenu />
    </div>
  )
}
