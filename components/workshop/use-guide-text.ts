'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import { openRound } from '#lib/board/round.ts'
import { onlyCard } from '#lib/rounds/only-card.ts'
import { useIsDone } from './use-is-done.ts'
import { useStage } from './use-stage.tsx'
import { useVoteProgress } from './use-vote-progress.ts'

/** What to do now, for whoever is looking; and how far the vote is, where that is not said beside it. */
export function useGuideText(): { text: string; progress?: string } {
  const t = useTranslations('workshop')
  const { access } = useLiveBoard()
  const phase = useBoard((board) => board.phase)
  const round = useBoard(openRound)
  const card = useBoard((board) => onlyCard(board, round))
  const isDone = useIsDone()
  const { stage } = useStage()
  const told = t('progress', useVoteProgress())
  // The facilitator's way on says it, and so does the place where one waits for the others.
  const isSaid = suffices(access, 'facilitator') || (phase === 'place' && stage === 'place')
  const progress = isSaid ? '' : told

  if (phase === 'place') {
    if (!round) return { text: t(`guide.place.nothing.${access}`) }
    if (access === 'viewer') return { text: t('guide.place.viewer'), progress }
    return isDone ? { text: t('guide.place.done'), progress } : { text: t(`guide.place.${access}`) }
  }
  if (round) {
    const question = t(`questions.${round.question}.asks`)
    const text = card ? t('guide.openAgain', { card: card.title }) : t('guide.openVote', { question })
    return { text, progress }
  }
  return { text: phase ? t(`guide.${phase}.${access}`) : '' }
}
