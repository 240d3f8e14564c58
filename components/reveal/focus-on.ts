import type { Board, Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'

/** Shows everyone another card, with the votes on the question that the facilitator has chosen, if any. */
export function focusOn({ focusQuestion }: Pick<Board, 'focusQuestion'>, responsibilityId: Id): Change {
  return { kind: 'focus.set', responsibilityId, ...(focusQuestion ? { question: focusQuestion } : {}) }
}
