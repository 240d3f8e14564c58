import { type Board, inLane, type Lane, lanesOf, type Responsibility } from './board.ts'
import { before } from './list.ts'

/**
 * The cards with one laid into its lane just behind the card `after`: null is the top of the lane; absent, gone
 * or elsewhere the end. A card that lies on the board already is taken from its old place. Keeps the order of lanes.
 */
export function placed(
  board: Pick<Board, 'responsibilities' | 'roles'>,
  card: Responsibility,
  after: string | null | undefined,
): Responsibility[] {
  const cards = board.responsibilities.slice()
  const at = cards.findIndex((each) => each.id === card.id)
  if (at >= 0) cards.splice(at, 1)
  cards.splice(placeOf(cards, lanesOf(board), card.lane, after), 0, card)
  return cards
}

function placeOf(
  cards: readonly Responsibility[],
  lanes: readonly Lane[],
  lane: Lane,
  after: string | null | undefined,
): number {
  if (after) {
    const at = cards.findIndex((each) => each.id === after)
    if (cards[at]?.lane === lane) return at + 1
  }
  const rank = new Map(lanes.map((each, index) => [each, index]))
  const mine = rank.get(lane) ?? lanes.length
  const isBehind = (each: Responsibility) => {
    const its = rank.get(each.lane) ?? lanes.length
    return after === null ? its >= mine : its > mine
  }
  return firstOf(cards, isBehind)
}

/** Where the first of the cards lies for which this holds, as it does for all behind it; behind them all where it holds for none. */
function firstOf(cards: readonly Responsibility[], holds: (card: Responsibility) => boolean): number {
  let [least, most] = [0, cards.length]
  while (least < most) {
    const middle = (least + most) >> 1
    const card = cards[middle]
    if (card && holds(card)) most = middle
    else least = middle + 1
  }
  return least
}

/** The cards in the order of the lanes of these roles, each lane in its own order. */
export function ordered(board: Pick<Board, 'responsibilities' | 'roles'>): Responsibility[] {
  return lanesOf(board).flatMap((lane) => inLane(board, lane))
}

/** The card just above this one in its lane; null when it is the top one. What `placed` needs to put it back. */
export function above(board: Pick<Board, 'responsibilities'>, card: Responsibility): string | null {
  return before(inLane(board, card.lane), card.id)
}
