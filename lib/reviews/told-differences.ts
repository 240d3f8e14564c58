import type { Board, Id, Lane } from '#lib/board/board.ts'
import { type Difference, diff } from '#lib/board/diff.ts'

/** A card that changed hands, why, as far as it was noted down since, and whether that is provisional. */
export interface MovedCard {
  id: Id
  title: string
  from: Lane
  to: Lane
  why?: string
  isProvisional?: true
}

/** A role whose people are others now; the ids of those who took it and those who left it. */
export interface RefilledRole {
  roleId: Id
  came: Id[]
  left: Id[]
}

/** All that differs between two boards, each difference in one place only. */
export interface ToldDifferences {
  moved: MovedCard[]
  refilled: RefilledRole[]
  others: Difference[]
}

/** Sorts what differs as a retrospective asks for it. `seq`: the entry of the earlier board; decisions after it say why. */
export function toldDifferences(from: Board, to: Board, seq: number): ToldDifferences {
  const differences = diff(from, to)
  const isMove = ({ subject, field }: Difference) => subject === 'responsibility' && field === 'lane'
  const isRefilling = ({ subject, field }: Difference) => subject === 'filling' && field === 'exists'
  return {
    moved: differences.filter(isMove).map((move) => movedCard(move, to, seq)),
    refilled: refilledRoles(differences.filter(isRefilling)),
    others: differences.filter((each) => !isMove(each) && !isRefilling(each)),
  }
}

function movedCard({ id, from, to: lane }: Difference, to: Board, seq: number): MovedCard {
  const card = to.responsibilities.find((each) => each.id === id)
  const moved = { id, title: card?.title ?? id, from: String(from), to: String(lane) }
  const decision = card?.decision
  if (!decision || decision.seq <= seq) return moved
  return { ...moved, why: decision.note, ...(decision.provisional ? { isProvisional: true } : {}) }
}

function refilledRoles(differences: readonly Difference[]): RefilledRole[] {
  const byRole = Map.groupBy(differences, ({ id }) => id.slice(0, id.indexOf('/')))
  const person = ({ id }: Difference) => id.slice(id.indexOf('/') + 1)
  return [...byRole].map(([roleId, each]) => ({
    roleId,
    came: each.filter(({ to }) => to).map(person),
    left: each.filter(({ from }) => from).map(person),
  }))
}
