import { type Board, type Id, type Lane, lanesOf, type Responsibility, type Stamp } from './board.ts'
import type { ChangeOf } from './change.ts'
import type { Exclusion } from './exclusion.ts'
import { equal, patched } from './fields.ts'
import { replaced, without } from './list.ts'
import { placed } from './place.ts'
import { type Refusal, refuse } from './refusal.ts'
import { wasVotedOn } from './round.ts'

/** A new card, unplaced. */
export function add(board: Board, change: ChangeOf<'responsibility.add'>): Board | Refusal {
  const id = change.responsibilityId
  if (find(board, id) || board.removed.some((card) => card.id === id)) return refuse('repeated', id)
  const { title, domain, details, covers } = change
  const bare: Responsibility = { id, title, domain, lane: 'unplaced', duties: noDuties() }
  const card = patched(bare, { details, covers })
  return { ...board, responsibilities: placed(board, card, undefined) }
}

/** New words, another domain, or other rows covered. An empty text or list clears. */
export function edit(board: Board, change: ChangeOf<'responsibility.edit'>): Board | Refusal {
  const { kind: _, responsibilityId, ...fields } = change
  return onCard(board, responsibilityId, (card) => patched(card, fields))
}

/**
 * To a lane, behind another card. Stamped as moved when the lane is another one; and as adopted, even in the lane where it
 * lies, when its votes have been revealed and no place in the lane is named.
 */
export function move(board: Board, change: ChangeOf<'responsibility.move'>, stamp: Stamp): Board | Refusal {
  const card = find(board, change.responsibilityId)
  if (!card) return refuse('unknown-responsibility', change.responsibilityId)
  if (!lanesOf(board).includes(change.lane)) return refuse('lane-missing', change.lane)
  const responsibilities = placed(board, stamped(board, card, change, stamp), change.after)
  const same = responsibilities.every((each, at) => each === board.responsibilities[at])
  return same ? board : { ...board, responsibilities }
}

function stamped(
  board: Board,
  card: Responsibility,
  { lane, after, stamps }: ChangeOf<'responsibility.move'>,
  { seq }: Stamp,
): Responsibility {
  if (stamps) {
    const earlier = (stamp: number | undefined) => (stamp && stamp < seq ? stamp : null)
    return patched(card, { lane, moved: earlier(stamps.moved), adopted: earlier(stamps.adopted) })
  }
  const moved = card.lane === lane ? card : { ...card, lane, moved: seq }
  return after === undefined && wasVotedOn(board, card.id) ? { ...moved, adopted: seq } : moved
}

/** Which role is accountable while the card is shared; null for none. */
export function lead(board: Board, change: ChangeOf<'responsibility.lead'>): Board | Refusal {
  const { responsibilityId, roleId } = change
  if (roleId !== null && !board.roles.some((role) => role.id === roleId))
    return refuse('unknown-role', roleId)
  return onCard(board, responsibilityId, (card) => patched(card, { lead: roleId }))
}

/** What a role does for the card; null for nothing. */
export function duty(board: Board, change: ChangeOf<'responsibility.duty'>): Board | Refusal {
  if (!board.roles.some((role) => role.id === change.roleId)) return refuse('unknown-role', change.roleId)
  return onCard(board, change.responsibilityId, (card) => {
    const duties = withoutRole(card.duties, change.roleId)
    if (change.duty) duties[change.roleId] = change.duty
    return equal(duties, card.duties) ? card : { ...card, duties }
  })
}

/** Why it is so. An empty note takes the decision away. */
export function decide(
  board: Board,
  change: ChangeOf<'responsibility.decide'>,
  stamp: Stamp,
): Board | Refusal {
  const { note, provisional } = change
  return onCard(board, change.responsibilityId, (card) => {
    if (note === '') return patched(card, { decision: null })
    const isEarlier = change.stamps !== undefined && change.stamps.seq < stamp.seq
    const { seq, at, by } = isEarlier && change.stamps ? change.stamps : stamp
    const decision = { note, by, at, seq, ...(provisional ? { provisional: true as const } : {}) }
    return { ...card, decision }
  })
}

/** Not ours: somebody else has it. A second time gives another reason. */
export function exclude(board: Board, change: ChangeOf<'responsibility.exclude'>): Board | Refusal {
  const { kind: _, ...exclusion } = change
  if (exclusion.responsibilityId && !find(board, exclusion.responsibilityId))
    return refuse('unknown-responsibility', exclusion.responsibilityId)
  const excluded = [...others(board.excluded, exclusion), exclusion].sort((one, other) =>
    key(one) < key(other) ? -1 : 1,
  )
  return equal(excluded, board.excluded) ? board : { ...board, excluded }
}

/** Ours after all. */
export function include(board: Board, change: ChangeOf<'responsibility.include'>): Board | Refusal {
  if (change.responsibilityId && !find(board, change.responsibilityId))
    return refuse('unknown-responsibility', change.responsibilityId)
  const excluded = others(board.excluded, change)
  return excluded.length === board.excluded.length ? board : { ...board, excluded }
}

/** Off the board, to where it can be brought back from. Its exclusion ends. */
export function remove(board: Board, change: ChangeOf<'responsibility.remove'>): Board | Refusal {
  const id = change.responsibilityId
  const card = find(board, id)
  if (!card) return refuse('unknown-responsibility', id)
  return {
    ...board,
    responsibilities: without(board.responsibilities, id),
    removed: [...board.removed, card],
    excluded: others(board.excluded, { responsibilityId: id }),
  }
}

/** Back to its lane; unplaced where that lane is gone, and without the letters of roles that are gone. */
export function restore(board: Board, change: ChangeOf<'responsibility.restore'>): Board | Refusal {
  const card = board.removed.find((each) => each.id === change.responsibilityId)
  if (!card) return refuse('unknown-responsibility', change.responsibilityId)
  const known = withKnownRoles(card, board)
  return {
    ...board,
    responsibilities: placed(board, known, change.after),
    removed: without(board.removed, card.id),
  }
}

/** The card without the roles that the board does not have. */
function withKnownRoles(card: Responsibility, board: Board): Responsibility {
  const isGone = (roleId: Id) => !board.roles.some((role) => role.id === roleId)
  const cleared = Object.keys(card.duties).filter(isGone).reduce(clearedOf, card)
  const led = cleared.lead && isGone(cleared.lead) ? clearedOf(cleared, cleared.lead) : cleared
  return lanesOf(board).includes(led.lane) ? led : { ...led, lane: 'unplaced' }
}

/** The card without any duty or lead of this role; the same card when it has none. */
export function clearedOf(card: Responsibility, roleId: Id): Responsibility {
  const led = card.lead === roleId ? patched(card, { lead: null }) : card
  return Object.hasOwn(led.duties, roleId) ? { ...led, duties: withoutRole(led.duties, roleId) } : led
}

/** The cards with those of this lane laid unplaced, below the ones there. */
export function emptied(board: Board, lane: Lane, stamp: Stamp): Responsibility[] {
  return board.responsibilities.map((card) =>
    card.lane === lane ? { ...card, lane: 'unplaced', moved: stamp.seq } : card,
  )
}

function find(board: Board, id: Id): Responsibility | undefined {
  return board.responsibilities.find((card) => card.id === id)
}

function onCard(board: Board, id: Id, change: (card: Responsibility) => Responsibility): Board | Refusal {
  if (!find(board, id)) return refuse('unknown-responsibility', id)
  const responsibilities = replaced(board.responsibilities, id, change)
  return responsibilities === board.responsibilities ? board : { ...board, responsibilities }
}

/** Without a prototype, so that no id means more than it says. */
function noDuties(): Responsibility['duties'] {
  return Object.create(null)
}

function withoutRole(duties: Responsibility['duties'], roleId: Id): Responsibility['duties'] {
  const kept = Object.assign(noDuties(), duties)
  delete kept[roleId]
  return kept
}

type Subject = Pick<Exclusion, 'responsibilityId' | 'catalogueId'>

function key(subject: Subject): string {
  return subject.responsibilityId ? `card ${subject.responsibilityId}` : `row ${subject.catalogueId}`
}

function others(excluded: readonly Exclusion[], subject: Subject): Exclusion[] {
  return excluded.filter((each) => key(each) !== key(subject))
}
