'use client'

import { useTranslations } from 'use-intl'
import { choiceSign } from '#components/reveal/choice-sign.ts'
import { namesOf } from '#components/reveal/names-of.ts'
import type { RevealedCard } from '#components/reveal/reveal-groups.ts'
import { useVoteWords } from '#components/reveal/use-vote-words.ts'
import { VoteBar } from '#components/reveal/vote-bar.tsx'
import type { Board } from '#lib/board/board.ts'
import votes from './projected-card.module.css'
import styles from './projector.module.css'

/** One card with how its votes fell, readable from the back of a room. */
export function ProjectedCard({ board, revealed }: { board: Board; revealed: RevealedCard }) {
  const t = useTranslations()
  const words = useVoteWords(board.roles)
  const { card, split, round, standing } = revealed
  return (
    <>
      <h1 className={styles.title}>{card.title}</h1>
      {standing === 'settled' && (
        <p className={votes.settled}>{t('reveal.standing.settled', { lane: words.name(card.lane) })}</p>
      )}
      {standing === 'parked' && <p className={votes.settled}>{t('reveal.standing.parked')}</p>}
      {split.cast === 0 && <p className={styles.lead}>{t('reveal.notSaid')}</p>}
      {split.cast > 0 && (
        <div className={votes.split}>
          <VoteBar parts={split.parts} />
        </div>
      )}
      <ul className={votes.parts} data-many={split.parts.length > 4 ? '' : undefined}>
        {split.parts.map(({ choice, count }) => (
          <li key={choice} data-colour={choiceSign(choice)} data-choice={choice}>
            <b>{count}</b>
            <span>{words.name(choice)}</span>
            <small>{namesOf(round, card.id, choice).join(', ')}</small>
          </li>
        ))}
      </ul>
      {split.unknown > 0 && <p className={styles.lead}>{t('reveal.unknown', { count: split.unknown })}</p>}
    </>
  )
}
