import type { Action } from './action.ts'
import type { Board, Responsibility, Role } from './board.ts'
import type { Exclusion } from './exclusion.ts'
import { equal } from './fields.ts'
import type { Note } from './note.ts'

/** What kind of thing differs. The id of a filling is `ROLE/PERSON`; the board itself and its settings have none. */
export type Subject =
  | 'board'
  | 'settings'
  | 'role'
  | 'person'
  | 'filling'
  | 'responsibility'
  | 'exclusion'
  | 'silence'
  | 'action'
  | 'agreement'
  | 'note'

/**
 * One field that two boards do not have in common. `field` is the field's name, `duty/ROLE` for a letter, or `exists`
 * when only one board has the thing. The side that lacks it has no value.
 */
export interface Difference {
  subject: Subject
  id: string
  field: string
  from?: unknown
  to?: unknown
}

/**
 * All that differs from one board to another, in the order of the second. Order within a lane and the stamps do not
 * count, so a board and itself differ in nothing, and neither do a board and one edited and edited back.
 */
export function diff(from: Board, to: Board): Difference[] {
  const subjects = Object.keys(readings) as Subject[]
  return subjects.flatMap((subject) => between(subject, readings[subject](from), readings[subject](to)))
}

/**
 * The fields that an entry changed (`before` → `after`) and that have another value by now: undoing the entry would
 * revert somebody else's work there. Empty: nothing stands in the way.
 */
export function conflicts(before: Board, after: Board, now: Board): Difference[] {
  const own = diff(before, after)
  return diff(after, now).filter((since) => own.some((mine) => touches(mine, since)))
}

/**
 * What taking an entry (`before` → `after`) back would change on the board `now`, which it would make `then`, besides what the
 * entry itself has changed: work that others have built on it since.
 */
export function collateral(before: Board, after: Board, now: Board, then: Board): Difference[] {
  const own = diff(before, after)
  return diff(now, then).filter((change) => !own.some((mine) => touches(mine, change)))
}

function touches(mine: Difference, since: Difference): boolean {
  if (mine.subject !== since.subject || mine.id !== since.id) return false
  return mine.field === since.field || mine.field === 'exists' || since.field === 'exists'
}

type Fields = Record<string, unknown>

/** The things of each kind on a board, as flat fields by id. */
const readings: Record<Subject, (board: Board) => Map<string, object>> = {
  board: (board) => new Map([['', board]]),
  settings: (board) => new Map([['', board.settings]]),
  role: (board) => new Map(board.roles.map((role) => [role.id, role])),
  person: (board) => new Map(board.people.map((person) => [person.id, person])),
  filling: (board) => new Map(board.roles.flatMap(fillings)),
  responsibility: (board) => new Map(board.responsibilities.map((card) => [card.id, card])),
  exclusion: (board) => new Map(board.excluded.map((each) => [subjectOf(each), each])),
  silence: (board) => new Map(board.silenced.map((each) => [each.rule, each])),
  action: (board) => new Map(board.actions.map((action) => [action.id, action])),
  agreement: (board) => new Map(board.agreements.map((agreement) => [agreement.id, agreement])),
  note: (board) => new Map(board.notes.map((note) => [note.id, note])),
}

function fillings(role: Role): [string, object][] {
  return role.people.map((filling) => [`${role.id}/${filling.personId}`, filling])
}

function subjectOf(exclusion: Exclusion): string {
  return exclusion.responsibilityId ?? `catalogue/${exclusion.catalogueId}`
}

function between(subject: Subject, from: Map<string, object>, to: Map<string, object>): Difference[] {
  const ids = new Set([...to.keys(), ...from.keys()])
  return [...ids].flatMap((id) => {
    const [was, is] = [from.get(id), to.get(id)]
    if (was === is) return []
    if (!was) return [{ subject, id, field: 'exists', to: true }]
    if (!is) return [{ subject, id, field: 'exists', from: true }]
    return inFields(subject, id, flat(subject, was), flat(subject, is))
  })
}

function inFields(subject: Subject, id: string, was: Fields, is: Fields): Difference[] {
  const fields = new Set([...Object.keys(is), ...Object.keys(was)])
  return [...fields]
    .filter((field) => !equal(was[field], is[field]))
    .map((field) => ({ subject, id, field, ...side('from', was[field]), ...side('to', is[field]) }))
}

function side(name: 'from' | 'to', value: unknown): Fields {
  return value === undefined ? {} : { [name]: value }
}

/** The fields that count, letters one by one; things with an id of their own are told apart elsewhere. */
function flat(subject: Subject, thing: object): Fields {
  if (subject === 'responsibility') return flatCard(thing as Responsibility)
  if (subject === 'board') {
    const { title, team, product, purpose, scope } = thing as Board
    return { title, team, product, purpose, scope }
  }
  if (subject === 'role') {
    const { name, lane } = thing as Role
    return { name, lane }
  }
  if (subject === 'action') {
    const { text, responsibilityId, personId, due, done } = thing as Action
    return { text, responsibilityId, personId, due, done: done !== undefined || undefined }
  }
  if (subject === 'note') {
    const { column, text, supporters } = thing as Note
    return { column, text, supporters: supporters.toSorted() }
  }
  return { ...thing }
}

function flatCard(card: Responsibility): Fields {
  const { title, domain, details, covers, lane, lead, decision } = card
  const letters = Object.entries(card.duties).map(([roleId, duty]) => [`duty/${roleId}`, duty])
  return {
    title,
    domain,
    details,
    covers,
    lane,
    lead,
    decision: decision && { note: decision.note, provisional: decision.provisional },
    ...Object.fromEntries(letters),
  }
}
