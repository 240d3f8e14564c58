import { type Domain, type Id, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import { type ReadCard, takesPart } from './read-card.ts'
import { holdersIn, isOneHand, type Reading } from './reading.ts'
import type { Found, Rule } from './rule.ts'

/**
 * It has an A and no R. By default A does the work too, so that nothing is found; a strict board keeps the two apart
 * and then this is an error. One per card. Source: RACI.
 */
export const nobodyResponsible: Rule = {
  id: 'nobody-responsible',
  severity: 'error',
  find: ({ cards, limits }) =>
    cards
      .filter((each) => limits.strict && each.owner !== undefined && each.responsible === 0)
      .map(({ card }) => ({ responsibilities: [card.id] })),
}

/** More C in a row than the board's limit. One per card. Source: RACI row analysis. */
export const tooManyConsulted: Rule = {
  id: 'too-many-consulted',
  severity: 'note',
  find: ({ cards, limits }) =>
    cards
      .filter(({ consulted }) => consulted > limits.consultedMost)
      .map(({ card, consulted }) => ({
        responsibilities: [card.id],
        figures: { consulted, limit: limits.consultedMost },
      })),
}

/** Once the board has a C or I: cards that have an A, with nobody consulted or informed. One per domain of the cards. Source: RACI row analysis. */
export const silo: Rule = {
  id: 'silo',
  severity: 'note',
  find: ({ cards, hasLetters }) => {
    if (!hasLetters) return []
    return byDomain(cards.filter((each) => each.owner && each.consulted + each.informed === 0))
  },
}

/**
 * Once the board has a C or I, and different people fill Product Owner and Product Manager: strategy or go-to-market
 * cards of Product Manager in which Product Owner has no letter, or delivery cards the other way round. R by sharing is a
 * letter. One per domain of the cards. Source: the two must stay aligned.
 */
export const partnerNotInformed: Rule = {
  id: 'partner-not-informed',
  severity: 'warning',
  find: (reading) => {
    const isFilled = (roleId: Id) => holdersIn(reading, roleId).size > 0
    if (!reading.hasLetters || !isFilled(PRODUCT_OWNER) || !isFilled(PRODUCT_MANAGER) || isOneHand(reading))
      return []
    return [
      ...unseenBy(PRODUCT_OWNER, PRODUCT_MANAGER, ['strategy', 'go-to-market'], reading),
      ...unseenBy(PRODUCT_MANAGER, PRODUCT_OWNER, ['delivery'], reading),
    ]
  },
}

function unseenBy(partner: Id, owner: Id, domains: readonly Domain[], reading: Reading): Found[] {
  const unseen = reading.cards.filter(
    (each) => each.owner === owner && domains.includes(each.card.domain) && !takesPart(each, partner),
  )
  return byDomain(unseen).map((found) => ({ ...found, roles: [partner] }))
}

function byDomain(cards: readonly ReadCard[]): Found[] {
  return [...Map.groupBy(cards, ({ card }) => card.domain).values()].map((each) => ({
    responsibilities: each.map(({ card }) => card.id),
  }))
}
