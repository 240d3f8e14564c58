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
  const excluded = useBoard((board) => board.excluded)
  if (!isFiltering(filter)) return <p className={styles.matches} role="status" />
  const notOurs = new Set(excluded.map((each) => each.responsibilityId))
  const ours = cards.filter((card) => !notOurs.has(card.id))
  return (
    <p className={styles.matches} role="status">
      {t('matches', { shown: ours.filter(isShown).length, all: ours.length })}
    </p>
  )
}
