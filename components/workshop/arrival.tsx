'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import styles from './arrival.module.css'
import { askedCards } from './asked-cards.ts'

/** On a phone, for who has joined while the board is prepared: what happens next, and that there is nothing to do yet. */
export function Arrival({ look }: { look: () => void }) {
  const t = useTranslations('workshop.arrival')
  const { me } = useLiveBoard()
  const cards = useBoard((board) => askedCards(board, 'all').length)
  const people = useLive((state) => state.people.length)
  return (
    <main className={styles.arrival}>
      <h2 className={styles.title}>{t('title', { name: me.name })}</h2>
      <p>{t('cards', { count: cards })}</p>
      <p>{t('secret')}</p>
      <p>{t('wait')}</p>
      {people > 1 && <p className={styles.here}>{t('here', { count: people })}</p>}
      <Button size="large" onClick={look}>
        {t('look')}
      </Button>
    </main>
  )
}
