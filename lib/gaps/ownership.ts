import type { CardState, ReadCard } from './read-card.ts'
import type { Reading } from './reading.ts'
import type { Found, Rule } from './rule.ts'

/** Nobody has taken it yet. One per card. Source: RACI, each item has an A. */
export const unowned: Rule = {
  id: 'unowned',
  severity: 'error',
  find: (reading) => cardsThatAre('unplaced', reading),
}

/** Shared by two roles and led by neither: in practice two people are accountable, or none. One per card. Source: RACI, exactly one A. */
export const sharedWithoutLead: Rule = {
  id: 'shared-without-lead',
  severity: 'error',
  find: (reading) => cardsThatAre('withoutLead', reading),
}

/** It has a role, and nobody fills that role on the day. One per card. Source: our own rule. */
export const unfilledRole: Rule = {
  id: 'unfilled-role',
  severity: 'error',
  find: (reading) => cardsThatAre('unfilled', reading),
}

function cardsThatAre(state: CardState, { cards, roles }: Reading): Found[] {
  return cards.filter((each) => each.state === state).map((each) => foundCard(each, roles))
}

function foundCard({ card, owner }: ReadCard, roles: Reading['roles']): Found {
  return { responsibilities: [card.id], roles: owner !== undefined && roles.has(owner) ? [owner] : [] }
}
