import type { Id } from '#lib/board/board.ts'

/** Where a card lies in its lane, from the top of the lane's list, in px. */
export interface Measured {
  id: Id
  top: number
  height: number
}

/** A place in a lane: the card above it (null at the top), how many cards are above it, and where it begins, in px. */
export interface Place {
  after: Id | null
  index: number
  top: number
}

/**
 * The place for a pointer at `y` among the other cards of a lane, which stand top first: below every card whose middle is
 * above `y`. Found by halving, so that a thousand cards take ten steps.
 */
export function placeInLane(others: readonly Measured[], y: number, gap: number): Place {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    const card = others[middle]
    if (card && card.top + card.height / 2 < y) low = middle + 1
    else high = middle
  }
  return placeAt(others, low, gap)
}

/** The place below the first `index` of these cards. */
export function placeAt(others: readonly Measured[], index: number, gap: number): Place {
  const above = others[index - 1]
  return { after: above?.id ?? null, index, top: above ? above.top + above.height + gap : 0 }
}
