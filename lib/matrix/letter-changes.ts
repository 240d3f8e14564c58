import { accountable, type Board, dutyOf, type Id, type Responsibility } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Letter } from './letters.ts'

/**
 * The changes, meant as one entry, after which the matrix reads this letter for a role on a card; null: none. A goes to one
 * role only: it names the lead of a shared card and moves any other card into the role's lane, which a role without one
 * gets. R stands beside A; C, I and null take A away: the card is led by nobody, or unplaced. What sharing gives cannot be
 * cleared. Empty when it is so already, or for a card or role that the board does not have.
 */
export function letterChanges(board: Board, cardId: Id, roleId: Id, letter: Letter | null): Change[] {
  const card = board.responsibilities.find((each) => each.id === cardId)
  const role = board.roles.find((each) => each.id === roleId)
  if (!card || !role) return []
  const isAccountable = accountable(card) === roleId
  if (letter === 'A') {
    const isBare = !isAccountable && dutyOf(card, roleId) === 'R'
    return [
      ...(isAccountable ? [] : accountableChanges(card, roleId, role.lane)),
      // R stays with a role that becomes accountable; A once more takes it away.
      ...(isBare ? [] : dutyChanges(card, roleId, null)),
    ]
  }
  return [
    ...(isAccountable && letter !== 'R' ? unaccountableChanges(card) : []),
    ...dutyChanges(card, roleId, letter),
  ]
}

function accountableChanges(card: Responsibility, roleId: Id, hasLane: boolean): Change[] {
  const responsibilityId = card.id
  if (card.lane === 'shared') return [{ kind: 'responsibility.lead', responsibilityId, roleId }]
  return [
    ...(hasLane ? [] : [{ kind: 'role.edit' as const, roleId, lane: true }]),
    { kind: 'responsibility.move', responsibilityId, lane: roleId },
  ]
}

function unaccountableChanges({ id: responsibilityId, lane }: Responsibility): Change[] {
  return lane === 'shared'
    ? [{ kind: 'responsibility.lead', responsibilityId, roleId: null }]
    : [{ kind: 'responsibility.move', responsibilityId, lane: 'unplaced' }]
}

function dutyChanges(card: Responsibility, roleId: Id, duty: 'R' | 'C' | 'I' | null): Change[] {
  if ((dutyOf(card, roleId) ?? null) === duty) return []
  return [{ kind: 'responsibility.duty', responsibilityId: card.id, roleId, duty }]
}
