import { accountable, type Board, type Day, isFilled, type Responsibility } from '#lib/board/board.ts'
import { handoversOf, isArranged } from './handovers.ts'
import { roundShown } from './latest-round.ts'
import { type RankedCard, ranked, unsettled } from './ranked.ts'
import { isSettled, parkedBy } from './settled.ts'

/** Before a workshop: how many roles with a lane nobody fills on the day, and how many cards there are to place. */
export function prepareWork(board: Board, day: Day): { unfilledRoles: number; cards: number } {
  const unfilled = board.roles.filter((role) => role.lane && !isFilled(role, day))
  return { unfilledRoles: unfilled.length, cards: ours(board).length }
}

/** Of the cards that a reveal shows: on how many voters differ, how many are neither settled nor parked, how many are parked. */
export function revealWork(board: Board): {
  cards: number
  contested: number
  unsettled: number
  parked: number
} {
  const round = roundShown(board)
  const shown = round ? ranked(board, round) : []
  return {
    cards: shown.length,
    contested: shown.filter(({ split }) => split.parts.length > 1).length,
    ...leftOf(
      board,
      shown.filter((each) => !isSettled(each.card, each.round)),
    ),
  }
}

/** While a team agrees: shared cards without a lead, provisional decisions, handovers to arrange, and votes not yet settled. */
export function agreeWork(
  board: Board,
  day: Day,
): {
  sharedWithoutLead: number
  provisional: number
  handoversOpen: number
  unsettled: number
  parked: number
} {
  return {
    sharedWithoutLead: sharedWithoutLead(board).length,
    provisional: provisional(board).length,
    handoversOpen: handoversOf(board).filter((each) => !isArranged(each, day)).length,
    ...leftOf(board, unsettled(board)),
  }
}

/** Where each card of ours stands before a charter: `cards` is the sum of the next five. Besides, the handovers and how many are to arrange. */
export function charterWork(
  board: Board,
  day: Day,
): {
  cards: number
  agreed: number
  provisional: number
  parked: number
  unsettled: number
  unowned: number
  handovers: number
  handoversOpen: number
} {
  const left = unsettled(board)
  const leftIds = new Set(left.map(({ card }) => card.id))
  const settled = ours(board).filter((card) => !leftIds.has(card.id))
  const owned = settled.filter((card) => accountable(card) !== undefined)
  const handovers = handoversOf(board)
  return {
    cards: left.length + settled.length,
    agreed: owned.filter((card) => !card.decision?.provisional).length,
    provisional: owned.filter((card) => card.decision?.provisional).length,
    ...leftOf(board, left),
    unowned: settled.length - owned.length,
    handovers: handovers.length,
    handoversOpen: handovers.filter((each) => !isArranged(each, day)).length,
  }
}

/** The shared cards that no role leads yet, in board order. */
export function sharedWithoutLead(board: Board): Responsibility[] {
  return ours(board).filter((card) => card.lane === 'shared' && accountable(card) === undefined)
}

/** The cards that are decided for the time being, in board order. */
export function provisional(board: Board): Responsibility[] {
  return ours(board).filter((card) => card.decision?.provisional)
}

function leftOf(board: Board, unsettled: readonly RankedCard[]): { unsettled: number; parked: number } {
  const parked = unsettled.filter((each) => parkedBy(board, each.card, each.round)).length
  return { unsettled: unsettled.length - parked, parked }
}

function ours(board: Board): Responsibility[] {
  const notOurs = new Set(board.excluded.flatMap((each) => each.responsibilityId ?? []))
  return board.responsibilities.filter((card) => !notOurs.has(card.id))
}
