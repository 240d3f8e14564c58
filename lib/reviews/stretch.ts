import { utcDay } from '#lib/board/day.ts'
import type { Note } from '#lib/board/note.ts'
import type { Moment } from './history.ts'
import type { Point } from './points.ts'

/** From one point in time to another, as entries: those after `after`, up to `upTo`. */
export interface Stretch {
  after: number
  upTo: number
}

/**
 * What was said between two points. What was said on the UTC day on which a review was marked as held belongs to it, also
 * after that; the date of the review may be another one, that of the place where people sit.
 */
export function stretchOf(from: Point, to: Point, moments: readonly Moment[]): Stretch {
  function endOf({ kind, seq }: Point): number {
    const held = moments.find((each) => each.seq === seq)
    if (kind !== 'review' || !held) return seq
    return moments.findLast((each) => each.seq >= seq && utcDay(each.at) === utcDay(held.at))?.seq ?? seq
  }
  return { after: endOf(from), upTo: to.kind === 'now' ? Number.POSITIVE_INFINITY : endOf(to) }
}

/** The notes of that time, and those from before it. */
export function notesOf(notes: readonly Note[], { after, upTo }: Stretch): { now: Note[]; before: Note[] } {
  return {
    now: notes.filter(({ seq }) => seq > after && seq <= upTo),
    before: notes.filter(({ seq }) => seq <= after),
  }
}
