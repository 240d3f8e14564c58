import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Expected } from './expected.ts'
import { holdersIn, isOneHand } from './reading.ts'
import type { Found, Rule } from './rule.ts'
import { totalOf, vacuumOf } from './vacuum.ts'

/**
 * Responsibilities of product management are open: critical when no one owns any but Product Owner. One for the board,
 * about no card in particular; the vacuum itself says how much in which domain.
 * Source: Jonas Rathke; McGreal & Jocham, The Professional Product Owner.
 */
export const productManagementVacuum: Rule = {
  id: 'product-management-vacuum',
  severity: 'critical',
  find: (reading) => {
    const vacuum = vacuumOf(reading)
    if (!vacuum.headline || vacuum.headline === 'owned') return []
    const severity = vacuum.headline === 'no-one' ? 'critical' : 'error'
    return [{ severity, figures: { ...totalOf(vacuum) } }]
  },
}

/** Core rows of a domain that no card covers and nobody excluded. One per domain. Source: our own rule, against the published list. */
export const missing: Rule = {
  id: 'missing',
  severity: 'warning',
  find: ({ expected }) =>
    [...expected.values()]
      .map((each) => each.filter(({ state }) => state === 'missing'))
      .filter((rows) => rows.length > 0)
      .map((rows) => ({ responsibilities: rows.map(({ id }) => id) })),
}

/**
 * Product Owner owns at least half of what is expected of a domain, some of it given to Product Owner by no source, and
 * Product Manager, who is somebody else or nobody, owns none. One per domain, about the cards that no source gives to
 * Product Owner; a note once each of those has a decision. A card of the team's own has no source to ask and is not
 * among them. Where nobody is Product Owner, nobody fills in. Source: Jonas Rathke, the Product Owner who silently fills in.
 */
export const absorbed: Rule = {
  id: 'absorbed',
  severity: 'warning',
  find: (reading) => {
    if (holdersIn(reading, PRODUCT_OWNER).size === 0 || isOneHand(reading)) return []
    return [...reading.expected.values()].flatMap(absorbedIn)
  },
}

function absorbedIn(expected: readonly Expected[]): Found[] {
  if (expected.some(({ cards }) => cards.some(({ owner }) => owner === PRODUCT_MANAGER))) return []
  const own = expected.filter(isProductOwners)
  const cards = own.filter(isGivenToOthers).flatMap((each) => each.cards.map(({ card }) => card))
  if (cards.length === 0 || own.length * 2 < expected.length) return []
  return [
    {
      severity: cards.every((card) => card.decision) ? 'note' : 'warning',
      responsibilities: cards.map((card) => card.id),
      roles: [PRODUCT_OWNER],
      figures: { owned: own.length, expected: expected.length },
    },
  ]
}

function isProductOwners({ cards }: Expected): boolean {
  return cards.length > 0 && cards.every(({ owner }) => owner === PRODUCT_OWNER)
}

/** Known to the sources, and given to Product Owner by none of them. */
function isGivenToOthers({ rows }: Expected): boolean {
  return rows.length > 0 && rows.every((row) => row.claims[PRODUCT_OWNER].length === 0)
}
