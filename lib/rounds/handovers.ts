import type { Action } from '#lib/board/action.ts'
import type { Board, Day, Id, Lane, Responsibility } from '#lib/board/board.ts'
import type { Choice, Round } from '#lib/board/round.ts'
import { latestRound } from './latest-round.ts'
import { isSettled, parkedBy } from './settled.ts'
import { splitOf } from './split.ts'

/** What passes from whom (perhaps nobody) to whom; `action`: what has been arranged for it, if anything. */
export interface Handover {
  responsibilityId: Id
  from: Choice
  to: Lane
  action?: Action
}

/**
 * The cards, placed and ours, of which a majority said in their latest *today* round that they lie elsewhere than the lane
 * agreed: more than half of the votes cast. In board order. What is left open after the vote on it has nothing to hand over yet.
 */
export function handoversOf(board: Board): Handover[] {
  const notOurs = new Set(board.excluded.flatMap((each) => each.responsibilityId ?? []))
  const actionsAbout = Map.groupBy(board.actions, ({ responsibilityId }) => responsibilityId)
  return board.responsibilities.flatMap((card) => {
    const round = latestRound(board, card.id, 'today')
    if (!round || card.lane === 'unplaced' || notOurs.has(card.id)) return []
    const from = majorityOf(board, round, card.id)
    if (from === undefined || from === card.lane) return []
    const actions = actionsAbout.get(card.id) ?? []
    if (isLeftOpen(board, card, actions)) return []
    const action = arrangement(actions, Math.max(round.revealed ?? 0, card.moved ?? 0, card.adopted ?? 0))
    return [{ responsibilityId: card.id, from, to: card.lane, ...(action ? { action } : {}) }]
  })
}

function isLeftOpen(board: Board, card: Responsibility, actions: readonly Action[]): boolean {
  const asked = latestRound(board, card.id, 'from-now-on')
  return asked !== undefined && !isSettled(card, asked) && parkedBy({ actions }, card, asked) !== undefined
}

/** What more than half of the votes cast say; undefined when no choice has that many. */
export function majorityOf(
  board: Pick<Board, 'roles'>,
  round: Round,
  responsibilityId: Responsibility['id'],
): Choice | undefined {
  const { leading, agreement = 0 } = splitOf(board, round, responsibilityId)
  return agreement > 0.5 ? leading : undefined
}

/** Whether a handover needs nothing more on a day: it is done, or a person does it until a day that has not passed. */
export function isArranged({ action }: Pick<Handover, 'action'>, day: Day): boolean {
  return (
    action !== undefined && (action.done !== undefined || (isComplete(action) && !isOverdue(action, day)))
  )
}

/** Whether the day by which an action was to be done has passed. */
export function isOverdue({ done, due }: Action, day: Day): boolean {
  return done === undefined && due !== undefined && due < day
}

/** The best of a card's actions: done since its lane was agreed (what was done before is no handover to it), else with person and day, the latest day first, else the latest one. */
function arrangement(actions: readonly Action[], agreed: number): Action | undefined {
  const live = actions.filter(({ done }) => done === undefined || done > agreed)
  const complete = live.filter(isComplete)
  return (
    live.findLast(({ done }) => done !== undefined) ??
    complete.toSorted((one, other) => dueOf(other).localeCompare(dueOf(one)))[0] ??
    live.at(-1)
  )
}

function isComplete({ personId, due }: Action): boolean {
  return personId !== undefined && due !== undefined
}

function dueOf({ due = '' }: Action): Day {
  return due
}
