'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { openRound } from '#lib/board/round.ts'
import type { Phase } from '#lib/board/workshop.ts'
import { agreeWork, charterWork, prepareWork, revealWork } from '#lib/rounds/phase-work.ts'
import { useVoteProgress } from './use-vote-progress.ts'

/** What is left to do in a phase, as short lines; none when nothing is. */
export function useTodo(phase: Phase): string[] {
  const t = useTranslations('workshop.aid.todo')
  const board = useBoard((each) => each)
  const day = useToday()
  const { done, voters } = useVoteProgress()
  const some = (key: CountKey, count: number) => (count > 0 ? [t(key, { count })] : [])
  switch (phase) {
    case 'prepare': {
      const { cards, unfilledRoles } = prepareWork(board, day)
      return [
        t('cards', { count: cards }),
        t('voters', { count: voters }),
        ...some('unfilledRoles', unfilledRoles),
      ]
    }
    case 'place':
      return openRound(board) ? some('voting', voters - done) : [t('noVote')]
    case 'reveal': {
      const { contested, unsettled, parked } = revealWork(board)
      return [...some('contested', contested), ...some('unsettled', unsettled), ...some('parked', parked)]
    }
    case 'agree': {
      const { sharedWithoutLead, unsettled, provisional, handoversOpen } = agreeWork(board, day)
      return [
        ...some('sharedWithoutLead', sharedWithoutLead),
        ...some('unsettled', unsettled),
        ...some('provisional', provisional),
        ...some('handoversOpen', handoversOpen),
      ]
    }
    case 'charter': {
      const { unowned, provisional, parked, handoversOpen } = charterWork(board, day)
      return [
        ...some('unowned', unowned),
        ...some('provisional', provisional),
        ...some('parked', parked),
        ...some('handoversOpen', handoversOpen),
      ]
    }
  }
}

type CountKey =
  | 'unfilledRoles'
  | 'voting'
  | 'contested'
  | 'unsettled'
  | 'parked'
  | 'sharedWithoutLead'
  | 'provisional'
  | 'handoversOpen'
  | 'unowned'
