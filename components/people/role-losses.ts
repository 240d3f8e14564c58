import { type Board, dutyOf, type Id, inLane } from '#lib/board/board.ts'

/** What goes along when a role is removed: counts of cards that become unplaced, letters, leads, and people in it. */
export interface RoleLosses {
  cards: number
  letters: number
  leads: number
  people: number
}

/** Counts what this board would lose with the role. */
export function roleLosses(board: Pick<Board, 'responsibilities' | 'roles'>, roleId: Id): RoleLosses {
  const cards = board.responsibilities
  return {
    cards: inLane(board, roleId).length,
    letters: cards.filter((card) => dutyOf(card, roleId)).length,
    leads: cards.filter((card) => card.lane === 'shared' && card.lead === roleId).length,
    people: board.roles.find((role) => role.id === roleId)?.people.length ?? 0,
  }
}
