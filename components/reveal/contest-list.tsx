'use client'

import { useTranslations } from 'use-intl'
import type { Board, Id } from '#lib/board/board.ts'
import { openRound } from '#lib/board/round.ts'
import styles from './contest-list.module.css'
import { ContestRow } from './contest-row.tsx'
import { contestOf, type RevealedCard } from './reveal-groups.ts'
import { useVoteWords } from './use-vote-words.ts'

/** Cards of the reveal as a list to choose from. */
export function ContestList({
  board,
  cards,
  label,
  shownId,
  show,
}: {
  board: Board
  cards: readonly RevealedCard[]
  label: string
  shownId: Id | undefined
  show: (id: Id) => void
}) {
  const words = useVoteWords(board.roles)
  const open = openRound(board)
  return (
    <ol className={styles.list} aria-label={label}>
      {cards.map((each) => (
        <ContestRow
          key={each.card.id}
          revealed={each}
          words={words}
          isShown={each.card.id === shownId}
          isVotingAgain={open?.responsibilities.includes(each.card.id) ?? false}
          show={show}
        />
      ))}
    </ol>
  )
}

/** What the list says of itself: on how many cards people differ, how it is ranked, and how much is left. */
export function ContestHeading({
  contested,
  all,
}: {
  contested: readonly RevealedCard[]
  all: readonly RevealedCard[]
}) {
  const t = useTranslations('reveal')
  const count = (standing: RevealedCard['standing']) =>
    contested.filter((each) => each.standing === standing).length
  const contest = contestOf(all)
  const [settled, parked] = [count('settled'), count('parked')]
  return (
    <header className={styles.head}>
      <h2 className={styles.heading}>{typeof contest === 'string' ? t(contest) : t('disagree', contest)}</h2>
      {contested.length > 0 && (
        <>
          <p className={styles.about}>
            {t('ranking.order')} {settled + parked > 0 && t('ranking.left', { settled, parked })}
          </p>
          <details className={styles.ranking}>
            <summary>{t('ranking.ask')}</summary>
            <p>{t('ranking.answer')}</p>
          </details>
        </>
      )}
    </header>
  )
}
