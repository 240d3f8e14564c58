import type { Author, Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import type { Refusal } from '#lib/board/refusal.ts'

/** A board as it is after `seq`. Immutable: a later state is another object. */
export interface BoardState {
  seq: number
  board: Board
}

/** What somebody wants to add to a board's log. `propose` sees the board that the entry will come on top of. */
export interface Submission {
  boardId: string
  changeId: string
  by: Author
  propose(state: BoardState): readonly Change[] | Rejection
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
  /** seq > after, ascending, at most 1,000. */
  entries(boardId: string, after: number): Promise<Entry[]>
  /** What a stream at `after` must be sent now; undefined when it is at the head. From memory where it can, each entry encoded once. */
  frames(boardId: string, after: number): Frames | undefined | Promise<Frames | undefined>
  /** Calls `wake` after each commit to the board, and after its deletion; keeps the board in memory. Returns the stop. */
  watch(boardId: string, wake: () => void): () => void
  /** Settles what was submitted and stops writing checkpoints. The store can be closed then. */
  close(): Promise<void>
  /** Forgets what is in memory of a board (it was erased). */
  forget(boardId: string): void
}
