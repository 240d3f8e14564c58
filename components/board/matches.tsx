'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { isFiltering } from './filter.ts'
import { useView } from './selection.tsx'
import styles from './toolbar.module.css'
import { useIsShown } from './use-is-shown.ts'

/** How many cards the filter lets through; nothing while there is no filter. */
export function Matches() {
  const t = useTranslations('board')
  const { filter } = useView()
  const isShown = useIsShown()
  const cards = useBoard((board) => board.responsibilities)
  return (
    <p className={styles.matches} role="status">
      {isFiltering(filter) && t('matches', { shown: cards.filter(isShown).length, all: cards.length })}
    </p>
  )
}
