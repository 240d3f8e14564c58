import type { RankedCard } from '#lib/rounds/ranked.ts'
import { mostAlike } from '#lib/rounds/split.ts'

/** Of these cards those on which fewer than so many percent agree, and those that nothing leads to a lane: a tie, nobody, or no vote. */
export function contestedAmong(cards: readonly RankedCard[], percent: number): RankedCard[] {
  return cards.filter(({ split }) => {
    const { leading, cast } = split
    return leading === undefined || leading === 'nobody' || mostAlike(split) * 100 < percent * cast
  })
}
