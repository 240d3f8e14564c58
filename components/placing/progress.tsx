'use client'

import { useTranslations } from 'use-intl'
import { useLive } from '#components/live/live-board-provider.tsx'
import type { Responsibility } from '#lib/board/board.ts'
import styles from './progress.module.css'

/** How far one is through the cards, which have an answer, and how far the others are. A tap or the arrow keys go to any card. */
export function Progress({
  cards,
  at,
  isAnswered,
  goTo,
}: {
  cards: readonly Responsibility[]
  /** Which of them is asked about now, from 0. */
  at: number
  isAnswered: (id: string) => boolean
  goTo: (id: string) => void
}) {
  const t = useTranslations('placing.progress')
  const turnout = useLive(({ round }) => (round?.voters ? round : undefined))
  const count = cards.length
  const card = cards[at]
  const state = card && isAnswered(card.id) ? 'answered' : 'open'
  return (
    <div className={styles.progress}>
      <div className={styles.ticks}>
        {cards.map((each, index) => (
          <i
            key={each.id}
            data-answered={isAnswered(each.id) || undefined}
            data-now={index === at || undefined}
          />
        ))}
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={count - 1}
          value={at}
          aria-label={t('label')}
          aria-valuetext={t('value', { at: at + 1, count, title: card?.title ?? '', state })}
          onChange={(event) => goTo(cards[Number(event.target.value)]?.id ?? '')}
        />
      </div>
      <p className={styles.words}>
        <span>{t('at', { at: at + 1, count })}</span>
        {turnout && <span>{t('done', { done: turnout.done, voters: turnout.voters })}</span>}
      </p>
    </div>
  )
}
