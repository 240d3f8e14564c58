'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { countToPlace } from '#lib/gaps/count-to-place.ts'
import styles from './gaps-rail.module.css'

/** Before the reveal, instead of the gaps: how many cards there are to place, and why nothing else is said. */
export function CardsToPlace() {
  const t = useTranslations('gaps.toPlace')
  const count = useBoard(countToPlace)
  return (
    <>
      <h2 className={styles.headline}>{t('count', { count })}</h2>
      <p className={styles.lead}>{t('note')}</p>
    </>
  )
}
