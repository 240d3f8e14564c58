import { type Id, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { ReadCard } from './read-card.ts'
import { ownedIn, type Reading } from './reading.ts'
import type { Rule } from './rule.ts'

/**
 * Product Owner owns cards, all of them delivery, and no role owns any strategy card: what to build is decided
 * elsewhere, or nowhere. Source: Scrum.org, misunderstood stances of a Product Owner.
 */
export const orderTaker: Rule = {
  id: 'order-taker',
  severity: 'warning',
  find: (reading) => {
    const own = ownedIn(reading, PRODUCT_OWNER)
    const isOnlyDelivery = own.length > 0 && own.every(({ card }) => card.domain === 'delivery')
    const isStrategyOwned = reading.cards.some((each) => each.card.domain === 'strategy' && each.owner)
    return isOnlyDelivery && !isStrategyOwned
      ? [{ roles: [PRODUCT_OWNER], figures: { owned: own.length } }]
      : []
  },
}

/** The product backlog and the choice of what to build next have different owners. One for the board. Source: our own rule. */
export const splitDecision: Rule = {
  id: 'split-decision',
  severity: 'note',
  find: (reading) => {
    const backlog = ownedCovering(reading, 'product-backlog')
    const next = ownedCovering(reading, 'what-to-build-next')
    if (!backlog.some((one) => next.some((other) => one.owner !== other.owner))) return []
    const both = [...backlog, ...next]
    return [
      { responsibilities: both.map(({ card }) => card.id), roles: both.flatMap(({ owner }) => owner ?? []) },
    ]
  },
}

function ownedCovering({ covering }: Reading, rowId: Id): ReadCard[] {
  return (covering.get(rowId) ?? []).filter(({ owner }) => owner !== undefined)
}
