import {
  accountable,
  type Board,
  type Domain,
  dutyOf,
  type Id,
  type Responsibility,
} from '#lib/board/board.ts'

/** Which cards one wants to see. What is absent does not count. */
export interface Filter {
  /** In the title or the explanation, whatever the case. */
  text?: string
  domain?: Domain
  /** Somebody who fills a role that has a letter on the card. */
  personId?: Id
  /** Only cards that something is found about. */
  flagged?: true
}

/** Shows every card. */
export const NO_FILTER: Filter = {}

/** Whether a filter holds anything back. */
export function isFiltering(filter: Filter): boolean {
  return Boolean(filter.text?.trim() || filter.domain || filter.personId || filter.flagged)
}

/** A test of cards; `flagged` are the ids that something is found about. */
export function matcher(
  filter: Filter,
  board: Pick<Board, 'roles'>,
  flagged: { has(id: Id): boolean },
): (card: Responsibility) => boolean {
  const text = filter.text?.trim().toLocaleLowerCase() ?? ''
  const { domain, personId } = filter
  const roles = board.roles.filter((role) => role.people.some((filling) => filling.personId === personId))
  return (card) =>
    (!text || `${card.title}\n${card.details ?? ''}`.toLocaleLowerCase().includes(text)) &&
    (!domain || card.domain === domain) &&
    (!personId || roles.some((role) => hasLetter(card, role.id))) &&
    (!filter.flagged || flagged.has(card.id))
}

/** Those that match, and those that were shown since the filter was set: nothing vanishes while one works on it. */
export function keeping(
  matches: (card: Responsibility) => boolean,
  kept: Set<Id>,
): (card: Responsibility) => boolean {
  return (card) => {
    if (kept.has(card.id)) return true
    const isMatch = matches(card)
    if (isMatch) kept.add(card.id)
    return isMatch
  }
}

function hasLetter(card: Responsibility, roleId: Id): boolean {
  return accountable(card) === roleId || card.lane === roleId || dutyOf(card, roleId) !== undefined
}
