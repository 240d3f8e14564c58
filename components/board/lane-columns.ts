import { type Board, type Lane, lanesOf, type Responsibility, type Role } from '#lib/board/board.ts'
import { cardGroups, isSame } from './card-groups.ts'

/** A lane as it is drawn: whose it is, the cards that are shown, and how many the filter holds back. */
export interface LaneColumn {
  lane: Lane
  role?: Role
  cards: readonly Responsibility[]
  /** The same cards, in the groups in which they are drawn. */
  groups: readonly (readonly Responsibility[])[]
  hidden: number
}

/**
 * The lanes in the order of the screen. What is not ours is in none. A column that is like the one before stays the same
 * object, so that nothing in it is drawn again.
 */
export function laneColumns(
  board: Board,
  isShown: (card: Responsibility) => boolean,
  before: readonly LaneColumn[],
): readonly LaneColumn[] {
  const notOurs = new Set(board.excluded.map((each) => each.responsibilityId))
  const byLane = new Map<Lane, { cards: Responsibility[]; hidden: number }>()
  for (const lane of lanesOf(board)) byLane.set(lane, { cards: [], hidden: 0 })
  for (const card of board.responsibilities) {
    const column = byLane.get(card.lane)
    if (!column || notOurs.has(card.id)) continue
    if (isShown(card)) column.cards.push(card)
    else column.hidden += 1
  }
  const columns = [...byLane].map(([lane, { cards, hidden }], index) => {
    const role = board.roles.find((each) => each.id === lane)
    const groups = cardGroups(cards, before[index]?.groups ?? [])
    return kept(before[index], { lane, ...(role ? { role } : {}), cards, groups, hidden })
  })
  return isSame(columns, before) ? before : columns
}

function kept(before: LaneColumn | undefined, now: LaneColumn): LaneColumn {
  const isLike =
    before?.lane === now.lane &&
    before.role === now.role &&
    before.hidden === now.hidden &&
    isSame(before.cards, now.cards)
  return isLike ? before : now
}
