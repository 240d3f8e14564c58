'use client'

import { useTranslations } from 'use-intl'
import type { Board, Id } from '#lib/board/board.ts'
import type { Question, Round } from '#lib/board/round.ts'
import { AdoptAlike } from './adopt-alike.tsx'
import { AdoptShare } from './adopt-share.tsx'
import { ClarityResult } from './clarity-result.tsx'
import { ContestHeading, ContestList } from './contest-list.tsx'
import { OtherGroups } from './other-groups.tsx'
import { QuestionSwitch } from './question-switch.tsx'
import { inOrder, type RevealGroups } from './reveal-groups.ts'
import styles from './reveal-screen.module.css'
import { latestClarity } from './shown-rounds.ts'
import type { AbsentRole } from './use-absent-roles.ts'

/** All cards of the round: contested ones first, then what can be adopted at once, and how clear roles are. */
export function RevealList({
  board,
  round,
  rounds,
  choose,
  groups,
  mayRun,
  absent,
  shownId,
  show,
}: {
  board: Board
  round: Round
  rounds: readonly Round[]
  choose: (question: Question) => void
  groups: RevealGroups
  mayRun: boolean
  absent: readonly AbsentRole[]
  shownId: Id | undefined
  show: (id: Id) => void
}) {
  const t = useTranslations('reveal')
  const cards = inOrder(groups)
  const clarity = latestClarity(board)
  const listed = { board, shownId, show }
  const hasVotes = cards.some(({ split }) => split.cast > 0)
  return (
    <aside className={styles.contested} aria-label={t('cards')}>
      <QuestionSwitch rounds={rounds} round={round} choose={choose} />
      {hasVotes ? (
        <ContestHeading contested={groups.contested} all={cards} />
      ) : (
        <p className={styles.empty}>{t(cards.length > 0 ? 'noVotesAtAll' : 'nothing.noCards')}</p>
      )}
      {groups.contested.length > 0 && <ContestList {...listed} cards={groups.contested} label={t('cards')} />}
      <OtherGroups {...listed} groups={groups} />
      {groups.alike.length > 0 && (
        <AdoptAlike {...listed} {...{ round, mayRun, absent }} cards={groups.alike} />
      )}
      {mayRun && hasVotes && <AdoptShare board={board} round={round} isProvisional={absent.length > 0} />}
      {clarity && <ClarityResult counts={clarity} />}
    </aside>
  )
}
