'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { openRound } from '#lib/board/round.ts'
import { revealWork } from '#lib/rounds/phase-work.ts'
import { useIsDone } from './use-is-done.ts'
import { useVoteProgress } from './use-vote-progress.ts'

/** What leads the workshop on: to the cards, asking something, revealing it, the next phase, or the end. */
export interface WayOn {
  way: 'place' | 'vote' | 'reveal' | 'agree' | 'charter' | 'end'
  text: string
  /** It is what to do on this screen; false while the screen itself has something to finish first. */
  isPrimary: boolean
}

/** The way on from here for a facilitator; undefined without a workshop and a vote. */
export function useWayOn(): WayOn | undefined {
  const t = useTranslations('workshop.guide')
  const phase = useBoard((board) => board.phase)
  const isVoting = useBoard((board) => openRound(board) !== undefined)
  const isAllSettled = useBoard((board) => board.phase !== 'reveal' || revealWork(board).unsettled === 0)
  const progress = useVoteProgress()
  const isDone = useIsDone()
  // Before that, finishing one's own answers is what to do.
  const isRipe = isDone || (progress.done > 0 && progress.done >= progress.voters - 1)
  if (isVoting && phase !== 'prepare')
    return { way: 'reveal', text: t('reveals', progress), isPrimary: isRipe }
  switch (phase) {
    case undefined:
      return undefined
    case 'prepare':
      return { way: 'place', text: t(isVoting ? 'goOn' : 'next.prepare'), isPrimary: true }
    case 'place':
      return { way: 'vote', text: t('next.place'), isPrimary: true }
    case 'reveal':
      return { way: 'agree', text: t('next.reveal'), isPrimary: isAllSettled }
    case 'agree':
      return { way: 'charter', text: t('next.agree'), isPrimary: true }
    case 'charter':
      return { way: 'end', text: t('next.charter'), isPrimary: false }
  }
}
