import { type Access, mustWait } from '#lib/board/access.ts'
import type { Phase } from '#lib/board/workshop.ts'
import { isUndo, type SetAside } from '#lib/live/pending.ts'
import { TOO_EARLY } from '#lib/live/set-aside.ts'

/** Whether this was refused because of the phase, and would be again. An undo waits like what it undoes. */
export function isTooEarly({ pending, why }: SetAside, access: Access, phase: Phase | undefined): boolean {
  if (why.code !== TOO_EARLY) return false
  const isHeld = access !== 'facilitator' && (phase === 'place' || phase === 'reveal')
  return isUndo(pending) ? isHeld : mustWait(access, pending.changes, phase)
}
