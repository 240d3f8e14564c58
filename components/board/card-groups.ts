import type { Responsibility } from '#lib/board/board.ts'

/** One group in so many cards begins anew, on average. */
const ABOUT = 16

/**
 * A lane's cards in groups of about sixteen (or `about`, a power of two), so that a browser asks so many times less often what is in sight, and only the
 * group in which something changed is drawn again. Where a group begins depends on the card, not on its place: a card
 * that comes or goes leaves the other groups as they are. Groups that stay as they were stay the same objects.
 */
export function cardGroups(
  cards: readonly Responsibility[],
  before: readonly (readonly Responsibility[])[],
  about = ABOUT,
): readonly (readonly Responsibility[])[] {
  const groups: Responsibility[][] = []
  for (const card of cards) {
    const last = groups.at(-1)
    if (last && !begins(card, about)) last.push(card)
    else groups.push([card])
  }
  const known = new Map(before.map((group) => [group[0]?.id, group]))
  return groups.map((group) => {
    const same = known.get(group[0]?.id)
    return same && isSame(group, same) ? same : group
  })
}

function begins({ id }: Responsibility, about: number): boolean {
  let hash = 0
  for (let at = 0; at < id.length; at += 1) hash = (hash * 31 + id.charCodeAt(at)) >>> 0
  // The low digits of such a sum hang on the last letters only.
  return ((hash ^ (hash >>> 9) ^ (hash >>> 18)) & (about - 1)) === 0
}

/** Whether two lists hold the very same things in the same order. */
export function isSame<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
