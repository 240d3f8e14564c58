import type { Day } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { CatalogueId } from './responsibilities.ts'
import type { CatalogueWords, SampleWords } from './words.ts'

/** A card of the team's own, which no source knows. */
export const RELEASE_NOTES = 'release-notes'

/** What a card of the sample board is called: the id of its row, but for the one of the team's own. */
export type SampleCardId = CatalogueId | typeof RELEASE_NOTES

export type SamplePerson = keyof SampleWords['people']

/** One entry of the sample team's story: how many days ago, at what time (UTC, `hh:mm`) and by whom. */
export interface Told {
  daysAgo: number
  time: string
  by: SamplePerson
  changes: Change[]
}

/** What the story is told with: its texts, and the calendar day of so many days ago (in so many days, when negative). */
export interface Telling {
  words: CatalogueWords
  dayOf(daysAgo: number): Day
}

/** Lays cards into a lane, below the ones there. */
export function moved(lane: string, ...cards: SampleCardId[]): Change[] {
  return cards.map((responsibilityId) => ({ kind: 'responsibility.move', responsibilityId, lane }))
}

/** Says why a card lies where it lies. */
export function decided(responsibilityId: SampleCardId, note: string): Change {
  return { kind: 'responsibility.decide', responsibilityId, note }
}

/** Names who leads shared cards; null for nobody. */
export function led(roleId: string | null, ...cards: SampleCardId[]): Change[] {
  return cards.map((responsibilityId) => ({ kind: 'responsibility.lead', responsibilityId, roleId }))
}
