import type { Board, Stamp } from './board.ts'
import type { ChangeOf } from './change.ts'
import { patched } from './fields.ts'
import { type Refusal, refuse } from './refusal.ts'

/** Where a workshop stands, in its usual order. The facilitator moves everybody on, and back. */
export const PHASES = ['prepare', 'place', 'reveal', 'agree', 'charter'] as const

export type Phase = (typeof PHASES)[number]

/** Runs until a moment (ISO 8601 UTC, by the server's clock), or is paused with so many seconds left. It locks nothing. */
export type Timer = { endsAt: string } | { left: number }

/** Another phase; null ends the workshop. */
export function setPhase(board: Board, { phase }: ChangeOf<'phase.set'>): Board {
  return patched(board, { phase })
}

/** The card that everyone is shown, null for none, and which votes on it; without a question, those that come first by themselves. */
export function setFocus(
  board: Board,
  { responsibilityId: id, question }: ChangeOf<'focus.set'>,
): Board | Refusal {
  if (id !== null && !board.responsibilities.some((card) => card.id === id))
    return refuse('unknown-responsibility', id)
  return patched(board, { focus: id, focusQuestion: question ?? null })
}

/** The timer runs from the moment of this entry on, whatever it did before. */
export function startTimer(board: Board, { seconds }: ChangeOf<'timer.start'>, { at }: Stamp): Board {
  const endsAt = new Date(Date.parse(at) + seconds * 1000).toISOString()
  return patched(board, { timer: { endsAt } })
}

/** The timer stands; nothing changes when it does not run. */
export function pauseTimer(board: Board, { at }: Stamp): Board {
  return board.timer ? patched(board, { timer: { left: secondsLeft(board.timer, Date.parse(at)) } }) : board
}

/** No timer any more. */
export function stopTimer(board: Board): Board {
  return patched(board, { timer: null })
}

/** Whole seconds until the timer ends, 0 when it has. `now`: milliseconds since 1970 by the server's clock. */
export function secondsLeft(timer: Timer, now: number): number {
  return 'left' in timer ? timer.left : Math.max(0, Math.ceil((Date.parse(timer.endsAt) - now) / 1000))
}
