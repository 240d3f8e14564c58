'use client'

import { useTranslations } from 'use-intl'
import type { Board, Day } from '#lib/board/board.ts'
import { totalOf, type Vacuum } from '#lib/gaps/vacuum.ts'
import { DomainMeter } from './domain-meter.tsx'
import styles from './gaps-rail.module.css'
import { RuleNotes } from './rule-notes.tsx'

/** Who owns product management, in plain words and domain by domain. */
export function Headline({ vacuum, board, day }: { vacuum: Vacuum; board: Board; day: Day }) {
  const t = useTranslations('gaps')
  const { open, expected } = totalOf(vacuum)
  return (
    <>
      <h2 className={styles.headline}>{t(`headline.${vacuum.headline ?? 'absent'}`)}</h2>
      <p className={styles.lead}>{vacuum.headline ? t('lead.open', { open, expected }) : t('lead.absent')}</p>
      <DomainMeter board={board} day={day} />
      <RuleNotes rule="product-management-vacuum" />
    </>
  )
}
