'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { ClarityResult } from '#components/reveal/clarity-result.tsx'
import { contestOf, inOrder, nextUnsettled, revealGroups } from '#components/reveal/reveal-groups.ts'
import { latestClarity, roundToOpen, shownRounds } from '#components/reveal/shown-rounds.ts'
import type { Board } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'
import { ProjectedCard } from './projected-card.tsx'
import styles from './projector.module.css'

/** What is talked about: the facilitator's card with its votes, and on how many cards people differ. */
export function ProjectedReveal({ board }: { board: Board }) {
  const t = useTranslations('projector.reveal')
  const round = roundToOpen(board, shownRounds(board))
  const clarity = latestClarity(board)
  if (round) return <RevealedCards board={board} round={round} />
  if (clarity) return <ClarityResult counts={clarity} />
  return <h1 className={styles.title}>{t('nothing')}</h1>
}

function RevealedCards({ board, round }: { board: Board; round: Round }) {
  const t = useTranslations('reveal')
  const onWall = useTranslations('projector.reveal')
  const cards = useMemo(() => inOrder(revealGroups(board, round)), [board, round])
  const contest = contestOf(cards)
  const find = (id: string | undefined) => cards.find(({ card }) => card.id === id)
  const shown = find(board.focus) ?? find(nextUnsettled(cards, undefined)) ?? cards[0]

  function lead() {
    if (!shown) return t('nothing.noCards')
    if (contest === 'noVotesAtAll') return onWall('noVotes')
    return contest === 'oneVoter' ? t(contest) : t('disagree', contest)
  }

  return (
    <>
      <p className={styles.lead}>{lead()}</p>
      {shown && <ProjectedCard board={board} revealed={shown} />}
    </>
  )
}
