import type { Change } from './change.ts'

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
      return 'facilitator'
    default:
      return 'participant'
  }
}

/** Whether a bearer of `held` may make all these changes. */
export function mayMake(held: Access, changes: readonly Change[]): boolean {
  return changes.every((change) => suffices(held, accessFor(change.kind)))
}
