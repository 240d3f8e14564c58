import type { Vote } from '#lib/rounds/vote.ts'

/** What somebody has said in a round. `voterId`, `name`: who, on this board. `named`: whether the reveal tells it. */
export interface StoredVote {
  boardId: string
  roundId: string
  voterId: string
  name: string
  named: boolean
  vote: Vote
}

/** A round of a board. */
export interface VotedRound {
  boardId: string
  roundId: string
}

/**
 * The part of a store that keeps votes: those of open rounds, which are nobody else's to see, and of named rounds for good.
 * Every store passes votes.contract.ts.
 */
export interface VoteStore {
  /** All in one durable transaction, or none; each takes the place of what its voter said before. Nothing is kept for a board that is not there. */
  keepVotes(votes: readonly StoredVote[]): Promise<void>
  /** All votes of a round, in the order of their voters' ids. */
  votes(boardId: string, roundId: string): Promise<StoredVote[]>
  /** Forgets the votes of a round: afterwards nothing of them is in any file, nor of what they replaced. */
  dropVotes(boardId: string, roundId: string): Promise<void>
  /** The anonymous rounds of which votes are kept, of one board when given. */
  secretRounds(boardId?: string): Promise<VotedRound[]>
}
