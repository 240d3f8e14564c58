import {
  accountable,
  type Id,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Responsibility,
} from '#lib/board/board.ts'

/** The people who fill each role on the day in question, by role. */
export type Holders = ReadonlyMap<Id, ReadonlySet<Id>>

/** Why nobody really owns a card: it lies unplaced, is shared without a lead, or nobody fills the accountable role. */
export type CardState = 'owned' | 'unplaced' | 'withoutLead' | 'unfilled'

/**
 * A card as the rules see it. `owner` is the accountable role, A, whether somebody fills it or not; `state` is
 * `owned` only where somebody does. `consulted` and `informed` count letters; `responsible` counts R, those
 * that sharing gives to Product Owner and Product Manager included, but not what A may imply.
 */
export interface ReadCard {
  card: Responsibility
  owner: Id | undefined
  state: CardState
  responsible: number
  consulted: number
  informed: number
}

/** Reads one card. */
export function readCard(card: Responsibility, holders: Holders): ReadCard {
  const owner = accountable(card)
  const letters = { responsible: 0, consulted: 0, informed: 0 }
  for (const roleId of Object.keys(card.duties)) {
    const duty = card.duties[roleId]
    if (duty === 'R') letters.responsible += isResponsibleBySharing(card, roleId) ? 0 : 1
    else if (duty === 'C') letters.consulted += 1
    else letters.informed += 1
  }
  if (card.lane === 'shared') letters.responsible += 2
  return { card, owner, state: stateOf(card, owner, holders), ...letters }
}

/** Whether sharing alone gives the role R: Product Owner and Product Manager on a shared card. */
export function isResponsibleBySharing(card: Responsibility, roleId: Id): boolean {
  return card.lane === 'shared' && (roleId === PRODUCT_OWNER || roleId === PRODUCT_MANAGER)
}

/** Whether the role does anything for the card: A, a stored letter, or R by sharing. */
export function takesPart({ card, owner }: ReadCard, roleId: Id): boolean {
  return owner === roleId || Object.hasOwn(card.duties, roleId) || isResponsibleBySharing(card, roleId)
}

function stateOf(card: Responsibility, owner: Id | undefined, holders: Holders): CardState {
  if (card.lane === 'unplaced') return 'unplaced'
  if (owner === undefined) return 'withoutLead'
  return holders.get(owner)?.size ? 'owned' : 'unfilled'
}
