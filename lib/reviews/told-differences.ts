import type { Board, Id, Lane } from '#lib/board/board.ts'
import { type Difference, diff } from '#lib/board/diff.ts'
import type { Dated } from './gap-changes.ts'
import { type RefilledRole, refilledRoles } from './refilled-roles.ts'

/** A card that changed hands, why, as far as it was noted down since, and whether that is provisional. */
export interface MovedCard {
  id: Id
  title: string
  from: Lane
  to: Lane
  why?: string
  isProvisional?: true
}

/**
 * All that differs between two boards, each difference in one list only. `besides`: what screens show in its own place: notes,
 * what is to be done, and why a card moved.
 */
export interface ToldDifferences {
  moved: MovedCard[]
  refilled: RefilledRole[]
  besides: Difference[]
  others: Difference[]
}

/** Sorts what differs as a retrospective asks for it. `seq`: the entry of the earlier board; decisions after it say why. */
export function toldDifferences(from: Dated, to: Dated, seq: number): ToldDifferences {
  const differences = diff(from.board, to.board)
  const moved = differences.filter(isMove).map((move) => movedCard(move, to.board, seq))
  const refilled = refilledRoles(from, to)
  const left = differences.filter((each) => !isMove(each) && !refilled.some((role) => tells(role, each)))
  const isBesides = (each: Difference) => isShownElsewhere(each) || isWhy(each, moved)
  return { moved, refilled, besides: left.filter(isBesides), others: left.filter((each) => !isBesides(each)) }
}

function isMove({ subject, field }: Difference): boolean {
  return subject === 'responsibility' && field === 'lane'
}

function movedCard({ id, from, to: lane }: Difference, to: Board, seq: number): MovedCard {
  const card = to.responsibilities.find((each) => each.id === id)
  const moved = { id, title: card?.title ?? id, from: String(from), to: String(lane) }
  const decision = card?.decision
  if (!decision || decision.seq <= seq) return moved
  return { ...moved, why: decision.note, ...(decision.provisional ? { isProvisional: true } : {}) }
}

/** That a person has a role now, or no longer, is told with the role, where it shows on these days. */
function tells({ roleId, came, left }: RefilledRole, { subject, field, id }: Difference): boolean {
  return (
    subject === 'filling' && field === 'exists' && [...came, ...left].some((who) => id === `${roleId}/${who}`)
  )
}

function isShownElsewhere({ subject, field, to }: Difference): boolean {
  const isGone = field === 'exists' && to === undefined
  return (subject === 'note' || subject === 'action') && !isGone
}

function isWhy({ subject, field, id }: Difference, moved: readonly MovedCard[]): boolean {
  return (
    subject === 'responsibility' && field === 'decision' && moved.some((card) => card.id === id && card.why)
  )
}
