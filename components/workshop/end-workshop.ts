import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'

/** The end of a workshop, with its timer and what is shown to everyone: one entry. An open vote stays open. */
export function endWorkshop(board: Board): Change[] {
  const isShowing = board.focus !== undefined || board.focusQuestion !== undefined
  return [
    { kind: 'phase.set', phase: null },
    ...(board.timer ? [{ kind: 'timer.stop' } as const] : []),
    ...(isShowing ? [{ kind: 'focus.set', responsibilityId: null } as const] : []),
  ]
}
