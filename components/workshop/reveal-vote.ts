import type { Board, Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isExcluded } from '#lib/board/exclusion.ts'
import type { Question, Round } from '#lib/board/round.ts'
import { timed } from './open-vote.ts'

/**
 * Reveals the vote and takes everyone to what came of it: one entry. The timer, which was the vote's, ends; unless the
 * vote was on a single card none is in focus, and no other question is looked at, for what came of it comes first.
 */
export function revealVote(board: Board, round: Round): Change[] {
  const isThere = board.responsibilities.some((card) => card.id === board.focus)
  const focus = round.responsibilities.length === 1 && isThere ? board.focus : undefined
  return [
    { kind: 'round.reveal', roundId: round.id },
    ...(board.phase === 'reveal' ? [] : [{ kind: 'phase.set', phase: 'reveal' } as const]),
    ...(board.timer ? [{ kind: 'timer.stop' } as const] : []),
    ...(focus !== board.focus || board.focusQuestion
      ? [{ kind: 'focus.set', responsibilityId: focus ?? null } as const]
      : []),
  ]
}

/** Reveals the vote and asks about the same cards once more, another question: one entry, and everyone stays where they are. */
export function revealAndAsk(
  board: Board,
  round: Round,
  next: { roundId: Id; question: Question; minutes: number },
): Change[] {
  const there = new Set(board.responsibilities.map((card) => card.id))
  const { roundId, question, minutes } = next
  return [
    { kind: 'round.reveal', roundId: round.id },
    {
      kind: 'round.open',
      roundId,
      question,
      named: round.named,
      responsibilities: round.responsibilities.filter((id) => there.has(id) && !isExcluded(board, id)),
    },
    ...timed(minutes),
  ]
}
