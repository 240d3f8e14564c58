import { type Board, dutyOf, type Id, inLane, type Role } from './board.ts'
import { backInPlace } from './card-as-in.ts'
import type { Change, ChangeOf } from './change.ts'
import { former } from './fields.ts'
import { before } from './list.ts'

/** What makes a person again what they are on this board: their name, their roles, their actions. */
export function personAsIn(board: Board, change: ChangeOf<'person.edit' | 'person.remove'>): Change[] {
  const person = board.people.find((each) => each.id === change.personId)
  if (!person) return []
  const { id: personId, name } = person
  if (change.kind === 'person.edit') return [{ kind: 'person.edit', personId, name }]
  return [
    { kind: 'person.add', personId, name, after: before(board.people, personId) },
    ...board.roles.flatMap((role) => filled(role, personId)),
    ...board.actions
      .filter((action) => action.personId === personId)
      .map((action): Change => ({ kind: 'action.edit', actionId: action.id, personId })),
  ]
}

/** What makes a person fill a role, or not, as on this board. */
export function fillingAsIn(board: Board, roleId: Id, personId: Id): Change[] {
  const role = board.roles.find((each) => each.id === roleId)
  const was = role ? filled(role, personId) : []
  return was.length > 0 ? was : [{ kind: 'role.vacate', roleId, personId }]
}

function filled(role: Role, personId?: Id): Change[] {
  return role.people
    .filter((filling) => personId === undefined || filling.personId === personId)
    .map((filling) => ({ kind: 'role.fill', roleId: role.id, ...filling }))
}

/** What makes a role again what it is on this board: its people, its cards, its letters. */
export function roleAsIn(board: Board, change: ChangeOf<'role.edit' | 'role.remove'>): Change[] {
  const role = board.roles.find((each) => each.id === change.roleId)
  if (!role) return []
  const { id: roleId, name, lane } = role
  const back: Change[] = laneAsIn(board, roleId)
  if (change.kind === 'role.edit') {
    const { roleId: _, ...edited } = change
    const isBackInLane = edited.lane !== undefined && lane
    return [{ kind: 'role.edit', roleId, ...former(role, edited, '') }, ...(isBackInLane ? back : [])]
  }
  const after = before(board.roles, roleId)
  return [
    { kind: 'role.add', roleId, name, lane, after },
    ...filled(role),
    ...back,
    ...lettersAsIn(board, roleId),
  ]
}

/** Moves that lay a lane's cards where they lie now, top first. */
function laneAsIn(board: Board, lane: string): Change[] {
  return inLane(board, lane).map((card) => backInPlace(board, card))
}

function lettersAsIn(board: Board, roleId: Id): Change[] {
  return board.responsibilities.flatMap((card) => {
    const responsibilityId = card.id
    const duty = dutyOf(card, roleId)
    const letter: Change[] = duty ? [{ kind: 'responsibility.duty', responsibilityId, roleId, duty }] : []
    return card.lead === roleId
      ? [...letter, { kind: 'responsibility.lead', responsibilityId, roleId }]
      : letter
  })
}
