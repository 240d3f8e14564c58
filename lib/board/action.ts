import type { Board, Day, Id, Stamp } from './board.ts'
import type { ChangeOf } from './change.ts'
import { patched } from './fields.ts'
import { insertAfter, replaced, without } from './list.ts'
import { type Refusal, refuse } from './refusal.ts'

/**
 * Something to do: perhaps about a card (which may have been removed since), by a person, until a day. `done`: the entry that
 * said so. `seq`: the entry that added it.
 */
export interface Action {
  id: Id
  text: string
  responsibilityId?: Id
  personId?: Id
  due?: Day
  done?: number
  seq: number
}

/** One more thing to do. */
export function add(board: Board, change: ChangeOf<'action.add'>, { seq }: Stamp): Board | Refusal {
  const { kind: _, actionId: id, after, ...fields } = change
  if (board.actions.some((action) => action.id === id)) return refuse('repeated', id)
  const nonsense = unknownOf(board, fields)
  return nonsense ?? { ...board, actions: insertAfter(board.actions, { id, ...fields, seq }, after) }
}

/** Other words, another card, person or day; null for none. */
export function edit(board: Board, change: ChangeOf<'action.edit'>): Board | Refusal {
  const { kind: _, actionId, ...fields } = change
  return unknownOf(board, fields) ?? onAction(board, actionId, (action) => patched(action, fields))
}

/** It has been done, or, with `done: false`, it has not. */
export function done(board: Board, change: ChangeOf<'action.done'>, { seq }: Stamp): Board | Refusal {
  const isDone = change.done ?? true
  return onAction(board, change.actionId, (action) =>
    isDone === (action.done !== undefined) ? action : patched(action, { done: isDone ? seq : null }),
  )
}

/** Nothing to do any more. */
export function remove(board: Board, { actionId }: ChangeOf<'action.remove'>): Board | Refusal {
  if (!board.actions.some((action) => action.id === actionId)) return refuse('unknown-action', actionId)
  return { ...board, actions: without(board.actions, actionId) }
}

/** The actions without this person, who has left the board; the same list when they had none. */
export function withoutPerson(actions: Action[], personId: Id): Action[] {
  if (!actions.some((action) => action.personId === personId)) return actions
  return actions.map((action) =>
    action.personId === personId ? patched(action, { personId: null }) : action,
  )
}

function unknownOf(
  { responsibilities, removed, people }: Board,
  { responsibilityId, personId }: { responsibilityId?: Id | null; personId?: Id | null },
): Refusal | undefined {
  const isCard = [...responsibilities, ...removed].some((card) => card.id === responsibilityId)
  if (responsibilityId && !isCard) return refuse('unknown-responsibility', responsibilityId)
  if (personId && !people.some((person) => person.id === personId)) return refuse('unknown-person', personId)
  return undefined
}

function onAction(board: Board, id: Id, change: (action: Action) => Action): Board | Refusal {
  if (!board.actions.some((action) => action.id === id)) return refuse('unknown-action', id)
  const actions = replaced(board.actions, id, change)
  return actions === board.actions ? board : { ...board, actions }
}
