import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'

/** The end of a workshop, with its timer and the card in focus: one entry. An open vote stays open. */
export function endWorkshop(board: Board): Change[] {
  return [
    { kind: 'phase.set', phase: null },
    ...(board.timer ? [{ kind: 'timer.stop' } as const] : []),
    ...(board.focus ? [{ kind: 'focus.set', responsibilityId: null } as const] : []),
  ]
}
