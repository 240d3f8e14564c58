import type { Board, Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Question } from '#lib/board/round.ts'
import { type Asked, askedCards } from './asked-cards.ts'

/** A vote as the facilitator wants it. `minutes`: of the timer that starts with it; 0 for none. */
export interface VotePlan {
  roundId: Id
  question: Question
  asked: Asked
  named: boolean
  minutes: number
}

/** Opens the vote and takes everyone to it: one entry. */
export function openVote(board: Board, plan: VotePlan): Change[] {
  const { roundId, question, asked, named, minutes } = plan
  const isAboutSome = question !== 'clarity' && asked !== 'all'
  return [
    {
      kind: 'round.open',
      roundId,
      question,
      named,
      ...(isAboutSome ? { responsibilities: askedCards(board, asked) } : {}),
    },
    ...(board.phase === 'place' ? [] : [{ kind: 'phase.set', phase: 'place' } as const]),
    ...timed(minutes),
  ]
}

/** The timer for so many minutes; nothing for 0. */
export function timed(minutes: number): Change[] {
  return minutes > 0 ? [{ kind: 'timer.start', seconds: minutes * 60 }] : []
}
