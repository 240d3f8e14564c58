'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import type { Board } from '#lib/board/board.ts'
import { type Round, tallyOf } from '#lib/board/round.ts'
import { type Split, splitOf } from '#lib/rounds/split.ts'
import styles from './focus-card.module.css'
import type { RevealedCard } from './reveal-groups.ts'
import { speaksFirst } from './speaks-first.ts'
import { useVoteWords } from './use-vote-words.ts'
import { VoteBar } from './vote-bar.tsx'

/** How the votes on a card fell, in words and as a bar: who speaks first, who does not know it, and what they said before. */
export function HowVoted({ board, main, revealed }: { board: Board; main: Round; revealed: RevealedCard }) {
  const t = useTranslations('reveal')
  const words = useVoteWords(board.roles)
  const { card, split, round, standing } = revealed
  const before = round.id === main.id ? undefined : splitOf(board, main, card.id)
  const gone = votesGone(round, card.id, split)
  const [only] = split.parts
  const isEveryone = split.isUnanimous && split.cast > 1 && only
  return (
    <>
      <p className={styles.says}>
        {isEveryone &&
          t('everyone', { name: only.choice === 'nobody' ? t('nobodySaid') : words.name(only.choice) })}
        {!isEveryone && (split.cast > 0 ? `${words.says(split)}.` : t('notSaid'))}{' '}
        <span className={styles.first}>
          {split.cast === 1 && t('oneVote')}
          {standing === 'unsettled' && <WhoSpeaks board={board} split={split} isNamed={round.named} />}
        </span>
      </p>
      {split.unknown > 0 && (
        <p className={styles.unknown}>
          <Icon name="person" />
          {t('unknown', { count: split.unknown })}
        </p>
      )}
      {gone > 0 && <p className={styles.note}>{t('gone', { count: gone })}</p>}
      {before && before.cast > 0 && (
        <p className={styles.note}>{t('before', { says: words.says(before) })}</p>
      )}
      {split.cast > 0 && <VoteBar parts={split.parts} name={words.name} />}
    </>
  )
}

function WhoSpeaks({ board, split, isNamed }: { board: Board; split: Split; isNamed: boolean }) {
  const t = useTranslations('reveal.first')
  const format = useFormatter()
  const words = useVoteWords(board.roles)
  const first = speaksFirst(split)
  if (!first) return null
  if (first === 'tie') return t('tie')
  // Without names nobody may be asked to give away how they voted: anybody can make a case.
  if (isNamed && first.choices.length === 1) return t('count', { count: first.count })
  const lanes = first.choices.filter((choice) => choice !== 'nobody')
  if (lanes.length === 0) return t('nobody')
  return t('case', { names: format.list(lanes.map(words.name), { type: 'disjunction' }) })
}

/** Votes for roles that the board no longer has. */
function votesGone(round: Round, responsibilityId: string, { cast, unknown }: Split): number {
  const all = Object.values(tallyOf(round.tallies, responsibilityId)).reduce((sum, count) => sum + count, 0)
  return all - cast - unknown
}
