import type { Author, Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import type { Refusal } from '#lib/board/refusal.ts'
import type { Round } from '#lib/board/round.ts'
import type { NamedVote } from '#lib/rounds/count-votes.ts'
import type { Vote } from '#lib/rounds/vote.ts'
import type { Turnout } from './open-votes.ts'

/** A board as it is after `seq`. Immutable: a later state is another object. */
export interface BoardState {
  seq: number
  board: Board
}

/**
 * What somebody wants to add to a board's log. `propose` sees the board that the entry will come on top of, and what was
 * said so far in its open round, if one is open.
 */
export interface Submission {
  boardId: string
  changeId: string
  by: Author
  propose(state: BoardState, votes: readonly NamedVote[]): readonly Change[] | Rejection
}

/** What somebody wants to say in a round. `cast` sees the board, the round while it is open, and their own vote so far. */
export interface Ballot {
  boardId: string
  roundId: string
  by: Author
  cast(board: Board, round: Round, own: Vote): Vote | Rejection
}

/** A proposer's own no (a conflict, say), handed back as it is. */
export interface Rejection {
  rejected: unknown
}

/** What became of a submission. `repeated`: it had been stored before, under this seq. */
export type Outcome =
  | { outcome: 'stored'; seq: number }
  | { outcome: 'repeated'; seq: number }
  | { outcome: 'refused'; refusal: Refusal & { index: number } }
  | { outcome: 'rejected'; rejected: unknown }
  | { outcome: 'unknown-board' }

/** What became of a ballot. `revealed`: it came after the reveal. */
export type BallotOutcome =
  | { outcome: 'kept' }
  | { outcome: 'rejected'; rejected: unknown }
  | { outcome: 'unknown-round' | 'revealed' }
  | { outcome: 'unknown-board' }

/** One encoded run of entries, ready for a stream: Server-Sent Events, and the seq of the last one. */
export interface Frames {
  bytes: Uint8Array
  seq: number
}

/** The boards of this process: loading, submitting with group commit, reading on. */
export interface Boards {
  /** The board now; undefined for none. */
  state(boardId: string): Promise<BoardState | undefined>
  /** The board as it was after `seq`; undefined for no such board or seq. */
  stateAt(boardId: string, seq: number): Promise<BoardState | undefined>
  /** Adds to the log; durable when it resolves. Rejects with `StoreUnavailable`; then nothing was written. */
  submit(submission: Submission): Promise<Outcome>
  /**
   * Keeps a vote; durable when it resolves. Votes and entries of a board count in the order in which they came. Rejects
   * with `StoreUnavailable`; then it may be sent again.
   */
  vote(ballot: Ballot): Promise<BallotOutcome>
  /** What somebody has said in a round; undefined where they have not, or where it is not kept (any more). */
  voteOf(boardId: string, roundId: string, voterId: string): Promise<Vote | undefined>
  /** Who has voted in the open round; undefined where none is open or the board is not at hand. The same object until that changes. */
  turnout(boardId: string): Turnout | undefined
  /** seq > after, ascending, at most 1,000. */
  entries(boardId: string, after: number): Promise<Entry[]>
  /** What a stream at `after` must be sent now; undefined when it is at the head. From memory where it can, each entry encoded once. */
  frames(boardId: string, after: number): Frames | undefined | Promise<Frames | undefined>
  /** Calls `wake` after each commit to the board, be it of entries or of votes, and after its deletion; keeps the board in memory. Returns the stop. */
  watch(boardId: string, wake: () => void): () => void
  /** Settles what was submitted and stops writing checkpoints. The store can be closed then. */
  close(): Promise<void>
  /** Forgets what is in memory of a board (it was erased). */
  forget(boardId: string): void
}
