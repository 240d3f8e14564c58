import type { Board, Id, Lane, Responsibility } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Round } from '#lib/board/round.ts'
import { latestRound } from './latest-round.ts'
import { type RankedCard, ranked } from './ranked.ts'
import { isSettled, parkedBy } from './settled.ts'

/** A card and the lane that its voters lead to. */
export interface Adoptable extends RankedCard {
  choice: Lane
}

/** A lane to take for a card. */
export interface Adoption {
  responsibilityId: Id
  lane: Lane
}

/**
 * The cards of a revealed round whose leading choice can be adopted: neither settled nor parked since, led to a lane (not to nobody),
 * with an agreement of at least `share` (0 to 1; 1: everyone alike), and known to at least as many as do not know them.
 */
export function adoptable(board: Board, round: Round, share: number): Adoptable[] {
  return adoptableAmong(board, ranked(board, round), share)
}

/** The same of these cards, whichever their rounds. */
export function adoptableAmong(board: Board, cards: readonly RankedCard[], share: number): Adoptable[] {
  return cards.flatMap((each) => {
    const { leading, agreement = 0, cast, unknown } = each.split
    if (leading === undefined || leading === 'nobody' || agreement < share || unknown > cast) return []
    if (isSettled(each.card, each.round) || parkedBy(board, each.card, each.round)) return []
    return [{ ...each, choice: leading }]
  })
}

/**
 * What adopts these lanes, with a decision for each card if one is given; without one, what was provisional is so no
 * longer. A role without a lane gets one first.
 */
export function adoptChanges(
  { roles, responsibilities }: Pick<Board, 'roles' | 'responsibilities'>,
  adoptions: readonly Adoption[],
  decision?: { note: string; provisional?: boolean },
): Change[] {
  const laneless = new Set(roles.filter((role) => !role.lane).map((role) => role.id))
  const cards = new Map(responsibilities.map((card) => [card.id, card]))
  const lanes = new Set(adoptions.map(({ lane }) => lane).filter((lane) => laneless.has(lane)))
  const adopted = adoptions.flatMap(({ responsibilityId, lane }) => [
    ...moved(responsibilityId, lane),
    ...(decision ? decided(responsibilityId, decision) : confirmed(cards.get(responsibilityId), lane)),
  ])
  return [...[...lanes].map(laneFor), ...adopted]
}

/**
 * Agrees to the lane in which a card lies, if its votes have not been settled; nothing otherwise. Whoever arranges a handover
 * to that lane does so, and would otherwise leave the card open.
 */
export function agreeingToLane(board: Board, responsibilityId: Id): Change[] {
  const card = board.responsibilities.find(({ id }) => id === responsibilityId)
  const round = latestRound(board, responsibilityId)
  return card && round && !isSettled(card, round) ? moved(responsibilityId, card.lane) : []
}

function laneFor(roleId: Id): Change {
  return { kind: 'role.edit', roleId, lane: true }
}

/** Without a place in the lane: that is what makes a move an adoption. */
function moved(responsibilityId: Id, lane: Lane): Change[] {
  return [{ kind: 'responsibility.move', responsibilityId, lane }]
}

function decided(responsibilityId: Id, decision: { note: string; provisional?: boolean }): Change[] {
  return [{ kind: 'responsibility.decide', responsibilityId, ...decision }]
}

/** What was provisional is so no longer; its note stays where it is about the same lane. */
function confirmed(card: Responsibility | undefined, lane: Lane): Change[] {
  if (!card?.decision?.provisional) return []
  return decided(card.id, { note: card.lane === lane ? card.decision.note : '' })
}
