import type { Board } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import type { BoardState } from './boards.ts'
import type { OpenVotes } from './open-votes.ts'
import { makeRecent, type Recent } from './recent.ts'

/** A board in memory: how it is now, and its last entries. */
export interface HeldBoard {
  readonly boardId: string
  state: BoardState
  readonly recent: Recent
  /** What was said in its open round; undefined where none is open. */
  votes: OpenVotes | undefined
  /** The seq of its newest checkpoint; 0 for none. */
  checkpointed: number
  /** When this process last wrote one, in milliseconds since 1970; 0 for never. */
  checkpointedAt: number
  /** How many appends of our own the store has yet to wake us for. */
  expected: number
  /** Characters of the board's JSON when it was last measured, and of what came since. */
  measured: number
  grown: number
}

/** A board as it was just loaded. `entries` is the end of its log, at least one. */
export function holdBoard(
  boardId: string,
  board: Board,
  entries: readonly Entry[],
  checkpointed: number,
  votes: OpenVotes | undefined,
): HeldBoard {
  const recent = makeRecent(entries)
  const state = { seq: recent.last().seq, board }
  const measured = JSON.stringify(board).length
  return { boardId, state, recent, votes, checkpointed, checkpointedAt: 0, expected: 0, measured, grown: 0 }
}

/** The board moves on: `board` is what it is after `entries`, the next ones of its log. */
export function advance(held: HeldBoard, entries: readonly Entry[], board: Board): void {
  const before = held.recent.bytes()
  held.recent.add(entries)
  held.state = { seq: held.recent.last().seq, board }
  held.grown += Math.max(0, held.recent.bytes() - before)
  // A move does not make a board bigger, but measuring costs more than one; so only where it may have doubled.
  if (held.grown > held.measured + 65_536) {
    held.measured = JSON.stringify(board).length
    held.grown = 0
  }
}

/** Roughly how much memory a board takes, in bytes: objects are about four times their JSON. */
export function sizeOf(held: HeldBoard): number {
  return 4 * (held.measured + held.grown + held.recent.bytes() + (held.votes?.size ?? 0)) + 1_000
}
