import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { openRound } from '#lib/board/round.ts'
import { countVotes, type NamedVote } from '#lib/rounds/count-votes.ts'
import { shuffled } from './shuffled.ts'

/** The changes as they are stored: a reveal of the open round says what its votes come to. */
export function withResults(
  board: Board,
  changes: readonly Change[],
  votes: readonly NamedVote[],
): readonly Change[] {
  const open = openRound(board)
  return changes.map((change) =>
    change.kind === 'round.reveal' && change.roundId === open?.id
      ? { ...change, ...countVotes(open, votes, shuffled) }
      : change,
  )
}
