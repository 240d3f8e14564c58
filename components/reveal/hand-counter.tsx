'use client'

import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { Button } from '#components/ui/button.tsx'
import type { Board } from '#lib/board/board.ts'
import { type Choice, tallyOf } from '#lib/board/round.ts'
import styles from './answer-columns.module.css'
import type { RevealedCard } from './reveal-groups.ts'
import { useVoteWords } from './use-vote-words.ts'

/** Counts the hands in the room for one choice; each press adds one to the votes, or takes one of them back. */
export function HandCounter({
  board,
  revealed: { card, round },
  choice,
}: {
  board: Board
  revealed: RevealedCard
  choice: Choice
}) {
  const t = useTranslations('reveal.hands')
  const propose = usePropose()
  const words = useVoteWords(board.roles)
  const count = tallyOf(round.hands, card.id)[choice] ?? 0
  const name = choice === 'unknown' ? t('unknown') : words.name(choice)
  const add = (hands: 1 | -1) =>
    propose([
      { kind: 'round.tally', roundId: round.id, responsibilityId: card.id, counts: { [choice]: hands } },
    ])
  return (
    <div className={styles.hands}>
      <Button
        aria-label={t('less', { name })}
        aria-disabled={count === 0}
        onClick={() => count > 0 && add(-1)}
      >
        −
      </Button>
      <output className={styles.handCount}>{t('of', { count })}</output>
      <Button aria-label={t('more', { name })} onClick={() => add(1)}>
        +
      </Button>
    </div>
  )
}
