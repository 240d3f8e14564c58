import { withoutPerson } from './action.ts'
import type { Board } from './board.ts'
import type { ChangeOf } from './change.ts'
import { patched } from './fields.ts'
import { insertAfter, replaced, without } from './list.ts'
import { type Refusal, refuse } from './refusal.ts'

/** A new person who fills no role yet. */
export function add(board: Board, change: ChangeOf<'person.add'>): Board | Refusal {
  const { personId: id, name, after } = change
  if (board.people.some((person) => person.id === id)) return refuse('repeated', id)
  return { ...board, people: insertAfter(board.people, { id, name }, after) }
}

/** Another name. */
export function edit(board: Board, change: ChangeOf<'person.edit'>): Board | Refusal {
  const { personId, name } = change
  if (!board.people.some((person) => person.id === personId)) return refuse('unknown-person', personId)
  const people = replaced(board.people, personId, (person) => patched(person, { name }))
  return people === board.people ? board : { ...board, people }
}

/** Gone, from every role and every action too. */
export function remove(board: Board, change: ChangeOf<'person.remove'>): Board | Refusal {
  const { personId } = change
  if (!board.people.some((person) => person.id === personId)) return refuse('unknown-person', personId)
  const roles = board.roles.map((role) => {
    const people = role.people.filter((filling) => filling.personId !== personId)
    return people.length === role.people.length ? role : { ...role, people }
  })
  const actions = withoutPerson(board.actions, personId)
  return { ...board, people: without(board.people, personId), roles, actions }
}
