import { apply } from '#lib/board/apply.ts'
import type { Board, Stamp } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { cardSteps } from './restore-cards.ts'
import { peopleSteps } from './restore-people.ts'
import { talkSteps } from './restore-talk.ts'
import { wordSteps } from './restore-words.ts'

/** Part of the way back: what makes the board at hand more like the former one, ids of things in their order. */
export type Step = (now: Board, former: Board) => Change[]

/** Nobody's: only what the changes make of the board counts here. */
const NO_STAMP: Stamp = { seq: Number.MAX_SAFE_INTEGER, at: '', by: { id: 'nobody', name: '' } }

/**
 * What makes a board what it was: applied to `now`, these changes give `former` but for the stamps and the cards that were
 * removed. Votes, reviews, the charter and the workshop stay as they are: they have happened. None for a board and itself.
 */
export function restoreChanges(now: Board, former: Board): Change[] {
  const steps: Step[] = [wordSteps, ...peopleSteps, ...cardSteps, ...talkSteps]
  let board = now
  const changes: Change[] = []
  for (const step of steps) {
    for (const change of step(board, former)) {
      const next = apply(board, change, NO_STAMP)
      if (isRefusal(next) || next === board) continue
      board = next
      changes.push(change)
    }
  }
  return changes
}
