import {
  type Board,
  type Filling,
  type Id,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Role,
  type Stamp,
} from './board.ts'
import type { ChangeOf } from './change.ts'
import { equal, patched } from './fields.ts'
import { insertAfter, replaced, without } from './list.ts'
import { ordered } from './place.ts'
import { type Refusal, refuse } from './refusal.ts'
import { clearedOf, emptied } from './responsibility.ts'

/** A new role that nobody fills yet. */
export function add(board: Board, change: ChangeOf<'role.add'>): Board | Refusal {
  const { roleId: id, name, lane, after } = change
  if (find(board, id)) return refuse('repeated', id)
  return inLaneOrder(board, { roles: insertAfter(board.roles, { id, name, lane, people: [] }, after) })
}

/** Another name, or a lane more or less; the cards of a lane that goes become unplaced. */
export function edit(board: Board, change: ChangeOf<'role.edit'>, stamp: Stamp): Board | Refusal {
  const { kind: _, roleId, ...fields } = change
  const role = find(board, roleId)
  if (!role) return refuse('unknown-role', roleId)
  if (fields.lane === false && isFixed(roleId)) return refuse('fixed-role', roleId)
  const edited = patched(role, fields)
  if (edited === role) return board
  const roles = replaced(board.roles, roleId, () => edited)
  if (edited.lane === role.lane) return { ...board, roles }
  const responsibilities = edited.lane ? board.responsibilities : emptied(board, roleId, stamp)
  return inLaneOrder(board, { roles, responsibilities })
}

/** Gone, with its people, duties and leads; its cards become unplaced. */
export function remove(board: Board, change: ChangeOf<'role.remove'>, stamp: Stamp): Board | Refusal {
  const { roleId } = change
  if (!find(board, roleId)) return refuse('unknown-role', roleId)
  if (isFixed(roleId)) return refuse('fixed-role', roleId)
  const responsibilities = emptied(board, roleId, stamp).map((card) => clearedOf(card, roleId))
  return inLaneOrder(board, { roles: without(board.roles, roleId), responsibilities })
}

/** A person takes the role. A second time replaces what was said of it: days and area. */
export function fill(board: Board, change: ChangeOf<'role.fill'>): Board | Refusal {
  const { roleId, personId, from, until, for: area } = change
  if (!board.people.some((person) => person.id === personId)) return refuse('unknown-person', personId)
  const filling = patched<Filling>({ personId }, { from, until, for: area })
  const places = new Map(board.people.map((person, index) => [person.id, index]))
  const place = (each: Filling) => places.get(each.personId) ?? 0
  return onPeople(board, roleId, (people) =>
    [...people.filter((each) => each.personId !== personId), filling].sort(
      (one, other) => place(one) - place(other),
    ),
  )
}

/** A person leaves the role. */
export function vacate(board: Board, change: ChangeOf<'role.vacate'>): Board | Refusal {
  const { roleId, personId } = change
  if (!board.people.some((person) => person.id === personId)) return refuse('unknown-person', personId)
  return onPeople(board, roleId, (people) => people.filter((each) => each.personId !== personId))
}

/** Product Owner and Product Manager are on every board, each with a lane. */
export function isFixed(roleId: Id): boolean {
  return roleId === PRODUCT_OWNER || roleId === PRODUCT_MANAGER
}

function find(board: Board, id: Id): Role | undefined {
  return board.roles.find((role) => role.id === id)
}

function onPeople(board: Board, roleId: Id, change: (people: Filling[]) => Filling[]): Board | Refusal {
  const role = find(board, roleId)
  if (!role) return refuse('unknown-role', roleId)
  const roles = replaced(board.roles, roleId, () => withPeople(role, change(role.people)))
  return roles === board.roles ? board : { ...board, roles }
}

function withPeople(role: Role, people: Filling[]): Role {
  return equal(people, role.people) ? role : { ...role, people }
}

function inLaneOrder(board: Board, fields: Pick<Board, 'roles'> & Partial<Board>): Board {
  const next = { ...board, ...fields }
  return { ...next, responsibilities: ordered(next) }
}
