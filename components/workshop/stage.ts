import type { Phase } from '#lib/board/workshop.ts'

/** What fills the screen of a board: its lanes, the cards to place, or what everyone said. */
export type Stage = 'board' | 'place' | 'reveal'

/** What decides on the stage. `joined`, `left`: the open vote that this person went to, or turned from, by themselves. */
export interface Scene {
  phase: Phase | undefined
  /** The open vote, if any. */
  roundId: string | undefined
  mayVote: boolean
  /** This person has finished the open vote. */
  isDone: boolean
  joined?: string | undefined
  left?: string | undefined
}

/**
 * Where this person belongs now. In the phase place: with the cards. In the phase reveal: with the result, but with the
 * cards while a vote (again, on one card) waits for them. Otherwise on the board, with an open vote to join.
 */
export function stageOf({ phase, roundId, mayVote, isDone, joined, left }: Scene): Stage {
  if (phase === 'place') return 'place'
  const hasJoined = mayVote && roundId !== undefined && roundId === joined
  if (phase !== 'reveal') return hasJoined ? 'place' : 'board'
  const isAwaited = mayVote && roundId !== undefined && roundId !== left && !isDone
  return hasJoined || isAwaited ? 'place' : 'reveal'
}
