'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Board, Lane } from '#lib/board/board.ts'
import type { Choice } from '#lib/board/round.ts'
import { asAdoptQuestion } from './adopt-question.ts'
import styles from './answer-columns.module.css'
import type { RevealedCard } from './reveal-groups.ts'
import { useVoteWords } from './use-vote-words.ts'

/** What the facilitator can do with one choice: adopt it, unless it is adopted already, or no lane. */
export function AdoptLane({
  board,
  revealed: { card, round, standing },
  choice,
  take,
}: {
  board: Board
  revealed: RevealedCard
  choice: Choice
  take: (lane: Lane) => void
}) {
  const t = useTranslations('reveal.column')
  const words = useVoteWords(board.roles)
  if (choice === 'nobody') return <p className={styles.hint}>{t('nobody')}</p>
  if (standing === 'settled' && card.lane === choice) {
    return (
      <p className={styles.adopted}>
        <Icon name="check" />
        {t('adopted')}
      </p>
    )
  }
  const lane = words.name(choice)
  const question = asAdoptQuestion(round)
  const isNewLane = board.roles.some((role) => role.id === choice && !role.lane)
  return (
    <>
      {choice === 'shared' && <p className={styles.hint}>{t('share')}</p>}
      {isNewLane && <p className={styles.hint}>{t('newLane')}</p>}
      <Button
        className={styles.adopt ?? ''}
        aria-label={t(`adoptOf.${question}`, { lane })}
        onClick={() => take(choice)}
      >
        {t(`adopt.${question}`, { lane })}
      </Button>
    </>
  )
}
