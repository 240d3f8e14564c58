'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import { charterWork } from '#lib/rounds/phase-work.ts'
import styles from './agree-panel.module.css'
import { AgreeSections } from './agree-sections.tsx'

/** What the charter will say: how much is agreed, what holds for the time being, what is open, and what passes on. */
export function CharterSummary() {
  const t = useTranslations('agree.charter')
  const board = useBoard((each) => each)
  const day = useToday()
  const work = useMemo(() => charterWork(board, day), [board, day])
  const { cards, agreed, handovers, handoversOpen } = work
  const standings = STANDINGS.filter(([key]) => work[key] > 0)
  const headline =
    cards === 0 ? t('none') : agreed === cards ? t('all', { cards }) : t('agreed', { agreed, cards })
  const isOpen = work.provisional + work.parked + work.unsettled + handoversOpen > 0
  return (
    <section className={styles.panel} tabIndex={-1} aria-label={t('title')} data-agree="">
      <h2 className={styles.headline}>{headline}</h2>
      <ul className={styles.figures}>
        {standings.map(([key, icon]) => (
          <li key={key}>
            <Icon name={icon} />
            {t(`lines.${key}`, { count: work[key] })}
          </li>
        ))}
        {handovers > 0 && (
          <li>
            <Icon name="carry" />
            {t('lines.handovers', { count: handovers, arranged: handovers - handoversOpen })}
          </li>
        )}
      </ul>
      {isOpen && <h3 className={styles.still}>{t('open')}</h3>}
      <AgreeSections board={board} day={day} onlyOpen />
    </section>
  )
}

const STANDINGS: readonly (readonly ['provisional' | 'parked' | 'unsettled' | 'unowned', IconName])[] = [
  ['provisional', 'clock'],
  ['unsettled', 'split'],
  ['parked', 'unplaced'],
  ['unowned', 'flag'],
]
