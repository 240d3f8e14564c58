'use client'

import { useTranslations } from 'use-intl'
import { useSelection } from '#components/board/selection.tsx'
import type { Responsibility } from '#lib/board/board.ts'
import styles from './rows.module.css'

/** The title of a card, which opens it. */
export function CardTitle({ card }: { card: Pick<Responsibility, 'id' | 'title'> }) {
  const t = useTranslations('agree')
  const { open } = useSelection()
  return (
    <button
      type="button"
      className={styles.title}
      aria-label={t('open', { title: card.title })}
      onClick={() => open(card.id)}
    >
      {card.title}
    </button>
  )
}
