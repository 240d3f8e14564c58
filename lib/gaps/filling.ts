import {
  type Day,
  type Filling,
  holds,
  isFilled,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Role,
} from '#lib/board/board.ts'
import { dayAfter, daysUntil } from '#lib/board/day.ts'
import { holdersIn, ownedIn, type Reading } from './reading.ts'
import type { Rule } from './rule.ts'

/** A role that owns cards has several holders on the day, and not each names an area. Source: Scrum Guide, one person, not a committee. */
export const severalHolders: Rule = {
  id: 'several-holders',
  severity: 'warning',
  find: (reading) =>
    owningRoles(reading)
      .map((role) => ({ role, now: role.people.filter((filling) => holds(filling, reading.day)) }))
      .filter(({ now }) => now.length > 1 && !now.every((filling) => filling.for))
      .map(({ role, now }) => ({ roles: [role.id], people: now.map(({ personId }) => personId) })),
}

/** One person fills both Product Owner and Product Manager: allowed, and named. One per person. Source: usual in the Netherlands and in small companies. */
export const twoHats: Rule = {
  id: 'two-hats',
  severity: 'note',
  find: (reading) =>
    [...holdersIn(reading, PRODUCT_OWNER)]
      .filter((personId) => holdersIn(reading, PRODUCT_MANAGER).has(personId))
      .map((personId) => ({ people: [personId], roles: [PRODUCT_OWNER, PRODUCT_MANAGER] })),
}

/** A filled role with a lane, without A and without R, though sharing gives R to Product Owner and Product Manager. Source: RACI column analysis. */
export const idleRole: Rule = {
  id: 'idle-role',
  severity: 'warning',
  find: (reading) => {
    const busy = busyRoles(reading)
    return [...reading.roles.values()]
      .filter((role) => role.lane && holdersIn(reading, role.id).size > 0 && !busy.has(role.id))
      .map((role) => ({ roles: [role.id] }))
  },
}

/**
 * The only holder on the day of a role that owns cards leaves before the next review (without a date for it, or when that has
 * passed, within the board's number of days), and nobody fills the role on the day after.
 * Source: interim and freelance product people.
 */
export const termEnding: Rule = {
  id: 'term-ending',
  severity: 'warning',
  find: (reading) => {
    const horizon = lastDayToHold(reading)
    return owningRoles(reading).flatMap((role) => {
      const only = onlyHolder(role, reading)
      if (!only?.until || only.until > horizon || isFilled(role, dayAfter(only.until))) return []
      const figures = { days: daysUntil(reading.day, only.until) }
      return [{ roles: [role.id], people: [only.personId], figures }]
    })
  },
}

/** Who stays longer than this is still there when it matters. */
function lastDayToHold({ board: { nextReview }, day, limits }: Reading): Day {
  return nextReview && nextReview >= day ? dayAfter(nextReview, -1) : dayAfter(day, limits.termDays)
}

function owningRoles(reading: Reading): Role[] {
  return [...reading.roles.values()].filter((role) => ownedIn(reading, role.id).length > 0)
}

function busyRoles({ cards, ownedBy }: Reading): Set<string> {
  const busy = new Set(ownedBy.keys())
  for (const { card } of cards) {
    if (card.lane === 'shared') busy.add(PRODUCT_OWNER).add(PRODUCT_MANAGER)
    for (const roleId of Object.keys(card.duties)) if (card.duties[roleId] === 'R') busy.add(roleId)
  }
  return busy
}

function onlyHolder(role: Role, { day }: Reading): Filling | undefined {
  const now = role.people.filter((filling) => holds(filling, day))
  return now.length === 1 ? now[0] : undefined
}
