import type { Board } from '#lib/board/board.ts'
import { openRound } from '#lib/board/round.ts'
import type { StoredVote, VoteStore } from './vote-store.ts'

/** Who has voted in the round that is open, by pseudonym, and whether they are done. Nothing of what they chose. */
export interface Turnout {
  roundId: string
  done: ReadonlyMap<string, boolean>
}

/** The votes of the round that is open, by voter. Immutable: one more makes another object. */
export interface OpenVotes {
  roundId: string
  byVoter: ReadonlyMap<string, StoredVote>
  turnout: Turnout
  /** Characters of the votes' JSON. */
  size: number
}

/** The votes of a round, as they are stored. */
export function openVotes(roundId: string, votes: readonly StoredVote[] = []): OpenVotes {
  const byVoter = new Map(votes.map((each) => [each.voterId, each]))
  const done = new Map(votes.map((each) => [each.voterId, each.vote.done]))
  const size = votes.reduce((sum, each) => sum + sizeOf(each), 0)
  return { roundId, byVoter, turnout: { roundId, done }, size }
}

/** The votes with one more, in the place of what its voter said before. */
export function withVote({ roundId, byVoter, turnout, size }: OpenVotes, added: StoredVote): OpenVotes {
  const { voterId, vote } = added
  // What somebody merely chooses is no news to anybody.
  const isTold = turnout.done.get(voterId) === vote.done
  return {
    roundId,
    byVoter: new Map(byVoter).set(voterId, added),
    turnout: isTold ? turnout : { roundId, done: new Map(turnout.done).set(voterId, vote.done) },
    size: size - sizeOf(byVoter.get(voterId)) + sizeOf(added),
  }
}

/** Reads the votes of the board's open round; undefined where none is open. */
export async function loadVotes(
  store: VoteStore,
  boardId: string,
  board: Board,
): Promise<OpenVotes | undefined> {
  const round = openRound(board)
  return round && openVotes(round.id, await store.votes(boardId, round.id))
}

function sizeOf(stored: StoredVote | undefined): number {
  return stored ? JSON.stringify(stored.vote).length : 0
}
