import type { Change } from './change.ts'
import type { Phase } from './workshop.ts'

/** What a link lets its bearer do, least first. Each may do all that the ones before it may. */
export const ACCESSES = ['viewer', 'participant', 'facilitator'] as const

export type Access = (typeof ACCESSES)[number]

/** Whether `held` is at least `needed`. */
export function suffices(held: Access, needed: Access): boolean {
  return ACCESSES.indexOf(held) >= ACCESSES.indexOf(needed)
}

/** The access that a kind of change needs. */
export function accessFor(kind: Change['kind']): Access {
  switch (kind) {
    case 'settings.set':
    case 'rule.silence':
    case 'rule.restore':
    case 'phase.set':
    case 'timer.start':
    case 'timer.pause':
    case 'timer.stop':
    case 'focus.set':
    case 'round.open':
    case 'round.reveal':
    case 'round.tally':
    case 'note.show':
    case 'review.hold':
    case 'review.next':
    case 'charter.describe':
    case 'charter.issue':
      return 'facilitator'
    default:
      return 'participant'
  }
}

/** Whether a bearer of `held` may make all these changes, at some time or other. */
export function mayMake(held: Access, changes: readonly Change[]): boolean {
  return changes.every((change) => suffices(held, accessFor(change.kind)))
}

/** Whether these changes have to wait: while everyone places cards and while the votes are shown, only the facilitator edits the board itself. */
export function mustWait(held: Access, changes: readonly Change[], phase: Phase | undefined): boolean {
  if (phase !== 'place' && phase !== 'reveal') return false
  return held !== 'facilitator' && changes.some((change) => OF_THE_BOARD.test(change.kind))
}

const OF_THE_BOARD = /^(board|role|person|responsibility)\./
