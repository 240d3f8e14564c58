'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { openRound } from '#lib/board/round.ts'
import { useIsDone } from './use-is-done.ts'
import { useVoteProgress } from './use-vote-progress.ts'

/** What to do now, in a sentence or two, for whoever is looking. */
export function useGuideText(): string {
  const t = useTranslations('workshop')
  const { access } = useLiveBoard()
  const phase = useBoard((board) => board.phase)
  const round = useBoard(openRound)
  const cardInVote = useBoard((board) => titleOf(board, round?.responsibilities))
  const isDone = useIsDone()
  const progress = t('progress', useVoteProgress())
  const together = (...sentences: string[]) => sentences.join(' ')

  if (phase === 'place') {
    if (!round) return t(`guide.place.nothing.${access}`)
    if (access === 'viewer') return together(t('guide.place.viewer'), progress)
    return isDone ? together(t('guide.place.done'), progress) : t(`guide.place.${access}`)
  }
  if (round) {
    const asks = t(`questions.${round.question}.asks`)
    const vote = cardInVote
      ? t('guide.openAgain', { card: cardInVote })
      : t('guide.openVote', { question: asks })
    return together(vote, progress)
  }
  return phase ? t(`guide.${phase}.${access}`) : ''
}

/** The name of the one card that a vote again is about; undefined for a vote about several, or none. */
function titleOf(board: { responsibilities: { id: string; title: string }[] }, ids: string[] = []) {
  return ids.length === 1 ? board.responsibilities.find((card) => card.id === ids[0])?.title : undefined
}
