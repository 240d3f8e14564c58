'use client'

import { useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import type { Board } from '#lib/board/board.ts'
import { parkedBy } from '#lib/rounds/settled.ts'
import styles from './focus-card.module.css'
import { LeftOpen } from './left-open.tsx'
import type { RevealedCard } from './reveal-groups.ts'
import { useVoteWords } from './use-vote-words.ts'

/** What has become of a card since its reveal: adopted, and why; or left open, and with whom. Nothing while it is unsettled. */
export function CardStanding({
  board,
  revealed: { card, round, standing },
  mayRun,
}: {
  board: Board
  revealed: RevealedCard
  mayRun: boolean
}) {
  const t = useTranslations('reveal.settled')
  const words = useVoteWords(board.roles)
  const parked = parkedBy(board, card, round)
  if (standing === 'parked' && parked) {
    return <LeftOpen key={parked.id} board={board} action={parked} title={card.title} mayRun={mayRun} />
  }
  if (standing !== 'settled') return null
  const { note, provisional, seq = 0 } = card.decision ?? {}
  return (
    <div className={styles.standing}>
      <Icon name={provisional ? 'clock' : 'decided'} />
      <p>
        <b>{card.lane === 'unplaced' ? t('unplaced') : t('is', { lane: words.name(card.lane) })}</b>{' '}
        {provisional && t('provisional')} {seq > (round.revealed ?? 0) && note}
      </p>
    </div>
  )
}
