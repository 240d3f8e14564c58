/** Where a card lies in its lane, in px from the top of the list. */
export interface Measured {
  top: number
  height: number
}

/**
 * The place for a pointer at `y` among cards that stand top first: how many of them have their middle above it. Found by
 * halving, so that a thousand cards take ten steps.
 */
export function placeInLane(cards: readonly Measured[], y: number): number {
  let low = 0
  let high = cards.length
  while (low < high) {
    const middle = (low + high) >> 1
    const card = cards[middle]
    if (card && card.top + card.height / 2 < y) low = middle + 1
    else high = middle
  }
  return low
}
