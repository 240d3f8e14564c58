'use client'

import { useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Id } from '#lib/board/board.ts'
import styles from './contest-list.module.css'
import type { RevealedCard } from './reveal-groups.ts'
import type { VoteWords } from './use-vote-words.ts'
import { VoteBar } from './vote-bar.tsx'

const SIGNS = { settled: 'check', parked: 'unplaced', unsettled: undefined } as const

/** One card of the list: its title, how its votes fall, and what has become of it. */
export function ContestRow({
  revealed,
  words,
  isShown,
  isVotingAgain,
  show,
}: {
  revealed: RevealedCard
  words: VoteWords
  isShown: boolean
  isVotingAgain: boolean
  show: (id: Id) => void
}) {
  const t = useTranslations('reveal')
  const { card, split, standing } = revealed
  const unknown = split.unknown > 0 ? ` · ${t('unknownShort', { count: split.unknown })}` : ''
  const sign = isVotingAgain ? 'clock' : SIGNS[standing]
  const said = words.saysShort(split) + unknown
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-row={card.id}
        data-standing={standing}
        aria-current={isShown ? 'true' : undefined}
        onClick={() => show(card.id)}
      >
        <span className={styles.title}>{card.title}</span>
        <span className={styles.says}>
          {sign && <Icon name={sign} />}
          {isVotingAgain
            ? t('standing.votingAgain')
            : {
                settled: t('standing.settled', { lane: words.short(card.lane) }),
                parked: t('standing.parked'),
                unsettled: said,
              }[standing]}
          {standing !== 'unsettled' && <VisuallyHidden>, {said}</VisuallyHidden>}
        </span>
        {split.parts.length > 0 && (
          <span className={styles.bar}>
            <VoteBar parts={split.parts} />
          </span>
        )}
      </button>
    </li>
  )
}
