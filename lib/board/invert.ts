import { applyAll } from './apply.ts'
import { type Board, dutyOf, type Id, inLane, type Responsibility, type Role, type Stamp } from './board.ts'
import type { Change, ChangeOf } from './change.ts'
import { before } from './list.ts'
import { above } from './place.ts'
import { isRefusal } from './refusal.ts'

/**
 * What takes one change back: applied to the board after it, these changes give the board before it again, but for
 * `removed` and the stamps. Nothing for a change that does not apply to `board`, the board before it.
 */
export function invert(board: Board, change: Change): Change[] {
  switch (change.kind) {
    case 'board.rename':
      return board.title === '' ? [] : [{ ...change, title: board.title }]
    case 'board.describe':
      return [{ kind: change.kind, ...former(board, change, '') }]
    case 'settings.set':
      return [{ kind: change.kind, ...former(board.settings, change, null) }]
    case 'rule.silence':
    case 'rule.restore':
      return silenceAsIn(board, change.rule)
    case 'role.add':
      return [{ kind: 'role.remove', roleId: change.roleId }]
    case 'role.edit':
    case 'role.remove':
      return roleAsIn(board, change)
    case 'role.fill':
    case 'role.vacate':
      return fillingAsIn(board, change.roleId, change.personId)
    case 'person.add':
      return [{ kind: 'person.remove', personId: change.personId }]
    case 'person.edit':
    case 'person.remove':
      return personAsIn(board, change)
    case 'responsibility.add':
    case 'responsibility.restore':
      return [{ kind: 'responsibility.remove', responsibilityId: change.responsibilityId }]
    case 'responsibility.exclude':
    case 'responsibility.include':
      return exclusionAsIn(board, change)
    case 'action.add':
      return [{ kind: 'action.remove', actionId: change.actionId }]
    case 'action.edit':
    case 'action.done':
    case 'action.remove':
      return actionAsIn(board, change)
    case 'phase.set':
    case 'timer.start':
    case 'timer.pause':
    case 'timer.stop':
    case 'focus.set':
    case 'round.open':
    case 'round.reveal':
    case 'round.tally':
      return []
    default:
      return board.responsibilities
        .filter((card) => card.id === change.responsibilityId)
        .flatMap((card) => cardAsIn(board, card, change))
  }
}

/** Whether a change can be taken back at all: what concerns everybody's time cannot. Source: the public interface. */
export function isUndoable({ kind }: Pick<Change, 'kind'>): boolean {
  return !/^(phase|timer|focus|round|review|charter)\./.test(kind)
}

/** What takes a whole entry back, applied to the board after it. `board` is the one before it. */
export function invertAll(board: Board, changes: readonly Change[], stamp: Stamp): Change[] {
  const inverse: Change[] = []
  let next = board
  for (const change of changes) {
    inverse.unshift(...invert(next, change))
    const result = applyAll(next, [change], stamp)
    if (isRefusal(result)) return []
    next = result
  }
  return inverse
}

type OnCard =
  | 'responsibility.edit'
  | 'responsibility.move'
  | 'responsibility.lead'
  | 'responsibility.duty'
  | 'responsibility.decide'
  | 'responsibility.remove'

function cardAsIn(board: Board, card: Responsibility, change: ChangeOf<OnCard>): Change[] {
  const responsibilityId = card.id
  switch (change.kind) {
    case 'responsibility.edit': {
      const { responsibilityId: _, ...fields } = change
      return [{ kind: change.kind, responsibilityId, ...former({ covers: [], ...card }, fields, '') }]
    }
    case 'responsibility.move':
      return [backInPlace(board, card)]
    case 'responsibility.lead':
      return [{ kind: change.kind, responsibilityId, roleId: card.lead ?? null }]
    case 'responsibility.duty':
      return [{ ...change, duty: dutyOf(card, change.roleId) ?? null }]
    case 'responsibility.decide': {
      const provisional = card.decision?.provisional ? { provisional: true } : {}
      return [{ kind: change.kind, responsibilityId, note: card.decision?.note ?? '', ...provisional }]
    }
    case 'responsibility.remove': {
      const back: Change = { kind: 'responsibility.restore', responsibilityId, after: above(board, card) }
      return [back, ...(isNotOurs(board, card) ? exclusionAsIn(board, { responsibilityId }) : [])]
    }
  }
}

function isNotOurs(board: Board, card: Responsibility): boolean {
  return board.excluded.some((each) => each.responsibilityId === card.id)
}

function exclusionAsIn(board: Board, subject: { responsibilityId?: Id; catalogueId?: Id }): Change[] {
  const { responsibilityId, catalogueId } = subject
  const it = responsibilityId ? { responsibilityId } : { catalogueId: catalogueId ?? '' }
  const was = board.excluded.find(
    (each) => each.responsibilityId === responsibilityId && each.catalogueId === catalogueId,
  )
  return was
    ? [{ kind: 'responsibility.exclude', ...it, reason: was.reason }]
    : [{ kind: 'responsibility.include', ...it }]
}

function silenceAsIn(board: Board, rule: string): Change[] {
  const was = board.silenced.find((each) => each.rule === rule)
  return [was ? { kind: 'rule.silence', ...was } : { kind: 'rule.restore', rule }]
}

function personAsIn(board: Board, change: ChangeOf<'person.edit' | 'person.remove'>): Change[] {
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

function actionAsIn(
  board: Board,
  change: ChangeOf<'action.edit' | 'action.done' | 'action.remove'>,
): Change[] {
  const action = board.actions.find((each) => each.id === change.actionId)
  if (!action) return []
  const { id: actionId, done, seq: _, ...fields } = action
  const wasDone: Change = { kind: 'action.done', actionId, done: done !== undefined }
  switch (change.kind) {
    case 'action.edit': {
      const { actionId: _, ...edited } = change
      return [{ kind: change.kind, actionId, ...former(action, edited, null) }]
    }
    case 'action.done':
      return [wasDone]
    case 'action.remove':
      return [{ kind: 'action.add', actionId, ...fields, after: before(board.actions, actionId) }, wasDone]
  }
}

function fillingAsIn(board: Board, roleId: Id, personId: Id): Change[] {
  const role = board.roles.find((each) => each.id === roleId)
  const was = role ? filled(role, personId) : []
  return was.length > 0 ? was : [{ kind: 'role.vacate', roleId, personId }]
}

function filled(role: Role, personId?: Id): Change[] {
  return role.people
    .filter((filling) => personId === undefined || filling.personId === personId)
    .map((filling) => ({ kind: 'role.fill', roleId: role.id, ...filling }))
}

function roleAsIn(board: Board, change: ChangeOf<'role.edit' | 'role.remove'>): Change[] {
  const role = board.roles.find((each) => each.id === change.roleId)
  if (!role) return []
  const { id: roleId, name, lane } = role
  const back: Change[] = laneAsIn(board, roleId)
  if (change.kind === 'role.edit') return [{ kind: 'role.edit', roleId, name, lane }, ...(lane ? back : [])]
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

function backInPlace(board: Board, card: Responsibility): Change {
  const { id: responsibilityId, lane, moved, adopted } = card
  const stamps = { ...(moved ? { moved } : {}), ...(adopted ? { adopted } : {}) }
  return { kind: 'responsibility.move', responsibilityId, lane, after: above(board, card), stamps }
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

/** The values that a thing had in the fields that a change sets; `blank` for those it did not have. */
function former<Fields extends object, Blank>(
  thing: object,
  change: Fields,
  blank: Blank,
): Omit<Fields, 'kind'> {
  const { kind: _, ...fields } = change as Fields & { kind?: string }
  const values = thing as Record<string, unknown>
  const pairs = Object.keys(fields).map((key) => [key, values[key] ?? blank])
  return Object.fromEntries(pairs)
}
