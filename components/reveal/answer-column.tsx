'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '#components/ui/avatar.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Board } from '#lib/board/board.ts'
import { type Choice, tallyOf } from '#lib/board/round.ts'
import styles from './answer-columns.module.css'
import { choiceSign } from './choice-sign.ts'
import { namesOf } from './names-of.ts'
import type { RevealedCard } from './reveal-groups.ts'
import { useVoteWords } from './use-vote-words.ts'

/** One choice: how many made it, of how many, and, in a named round, who. `children`: what one can do with it. */
export function AnswerColumn({
  board,
  revealed: { card, split, round },
  choice,
  count,
  children,
}: {
  board: Board
  revealed: RevealedCard
  choice: Choice
  count: number
  children: ReactNode
}) {
  const t = useTranslations('reveal.column')
  const words = useVoteWords(board.roles)
  const hands = tallyOf(round.hands, card.id)[choice] ?? 0
  const names = namesOf(round, card.id, choice)
  const name = words.name(choice)
  return (
    <section
      className={styles.column}
      data-colour={choiceSign(choice)}
      data-choice={choice}
      aria-label={name}
    >
      <header className={styles.head}>
        <Icon name={choiceSign(choice)} className={styles.sign} />
        <h3 className={styles.name}>{name}</h3>
        <span className={styles.count}>{split.cast > 0 ? t('of', { count, cast: split.cast }) : 0}</span>
      </header>
      <div className={styles.body}>
        {names.length > 0 && (
          <ul className={styles.people}>
            {numbered(names).map(({ key, person }) => (
              <li key={key}>
                <Avatar name={person} />
                {person}
              </li>
            ))}
          </ul>
        )}
        {count === 0 && <p className={`${styles.quiet} ${styles.roomy}`}>{t('none')}</p>}
        {!round.named && count > hands && (
          <p className={`${styles.quiet} ${styles.roomy}`}>{t('anonymous', { count: count - hands })}</p>
        )}
        {hands > 0 && <p className={styles.quiet}>{t('hands', { count: hands })}</p>}
      </div>
      <footer className={styles.foot}>{children}</footer>
    </section>
  )
}

/** With a key each: two people may bear the same name. */
function numbered(names: readonly string[]): { key: string; person: string }[] {
  const times = new Map<string, number>()
  return names.map((person) => {
    const time = (times.get(person) ?? 0) + 1
    times.set(person, time)
    return { key: `${person} ${time}`, person }
  })
}
