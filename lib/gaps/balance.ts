import type { Id } from '#lib/board/board.ts'
import { FEWEST_OWNED, FEWEST_PEOPLE, FEWEST_PLACED, isMoreThan } from './limits.ts'
import { ownedIn, type Reading } from './reading.ts'
import type { Rule } from './rule.ts'

/** More than the board's share of at least eight placed cards are shared. One for the board. Source: our own rule. */
export const tooMuchShared: Rule = {
  id: 'too-much-shared',
  severity: 'warning',
  find: ({ cards, limits }) => {
    const placed = cards.filter(({ card }) => card.lane !== 'unplaced')
    const shared = placed.filter(({ card }) => card.lane === 'shared').length
    return placed.length >= FEWEST_PLACED && isMoreThan(limits.sharedPercent, shared, placed.length)
      ? [{ figures: { shared, placed: placed.length, limit: limits.sharedPercent } }]
      : []
  },
}

/**
 * A role is accountable for more than the board's share of the cards that have an accountable role, and for at least ten,
 * though at least two roles with a lane are filled. Source: RACI column analysis.
 */
export const overloadedRole: Rule = {
  id: 'overloaded-role',
  severity: 'warning',
  find: (reading) =>
    [...reading.roles.keys()]
      .map((roleId) => ({ roleId, own: ownedIn(reading, roleId).length }))
      .filter(({ own }) => isTooMuch(own, reading))
      .map(({ roleId, own }) => ({ roles: [roleId], figures: figures(own, reading) })),
}

/** One person who fills two or more roles passes the same limits in them together, with at least three people named. Source: our own rule. */
export const overloadedPerson: Rule = {
  id: 'overloaded-person',
  severity: 'warning',
  find: (reading) => {
    if (reading.board.people.length < FEWEST_PEOPLE) return []
    return [...rolesByPerson(reading)]
      .map(([personId, roles]) => ({ personId, roles, own: ownedTogether(roles, reading) }))
      .filter(({ roles, own }) => roles.length >= 2 && isTooMuch(own, reading))
      .map(({ personId, roles, own }) => ({ people: [personId], roles, figures: figures(own, reading) }))
  },
}

/** How many of `own` cards have to go elsewhere before a role or a person is within the limits. */
export function excessOf(own: number, { limits, owned }: Reading): number {
  const most = Math.max(FEWEST_OWNED - 1, Math.floor((limits.overloadPercent * owned) / 100))
  return Math.max(0, own - most)
}

function isTooMuch(own: number, reading: Reading): boolean {
  const filledWithLane = [...reading.roles.values()].filter(
    (role) => role.lane && reading.holders.get(role.id)?.size,
  )
  return (
    own >= FEWEST_OWNED &&
    isMoreThan(reading.limits.overloadPercent, own, reading.owned) &&
    filledWithLane.length >= 2
  )
}

function figures(own: number, { owned, limits }: Reading): Record<string, number> {
  return { own, owned, limit: limits.overloadPercent }
}

function rolesByPerson({ holders }: Reading): Map<Id, Id[]> {
  const roles = new Map<Id, Id[]>()
  for (const [roleId, people] of holders) {
    for (const personId of people) roles.set(personId, [...(roles.get(personId) ?? []), roleId])
  }
  return roles
}

function ownedTogether(roles: readonly Id[], reading: Reading): number {
  return roles.reduce((sum, roleId) => sum + ownedIn(reading, roleId).length, 0)
}
