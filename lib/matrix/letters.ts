import {
  accountable,
  type Duty,
  dutyOf,
  type Id,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Responsibility,
} from '#lib/board/board.ts'

/** What a role does for a responsibility, as people read it. Source: RACI. */
export type Letter = 'A' | Duty

/**
 * The letters of a role on a card, in reading order: A of its lane or lead, then what is stored, else R where sharing gives
 * it. Of an accountable role only R is told besides A, for nobody consults or informs themselves. Empty: not involved.
 */
export function lettersOf(card: Responsibility, roleId: Id): Letter[] {
  const duty = dutyOf(card, roleId)
  if (accountable(card) === roleId) return duty === 'R' ? ['A', 'R'] : ['A']
  const letter = duty ?? (sharingGivesR(card, roleId) ? 'R' : undefined)
  return letter ? [letter] : []
}

/** The letters of several roles on a card together, each once, in the order A, R, C, I. */
export function lettersOfAll(card: Responsibility, roleIds: readonly Id[]): Letter[] {
  const held = new Set(roleIds.flatMap((roleId) => lettersOf(card, roleId)))
  return IN_ORDER.filter((letter) => held.has(letter))
}

/** Whether sharing alone gives the role R: both Product Owner and Product Manager work on a shared card. */
export function sharingGivesR(card: Pick<Responsibility, 'lane'>, roleId: Id): boolean {
  return card.lane === 'shared' && (roleId === PRODUCT_OWNER || roleId === PRODUCT_MANAGER)
}

const IN_ORDER: readonly Letter[] = ['A', 'R', 'C', 'I']
