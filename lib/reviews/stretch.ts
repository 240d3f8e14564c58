import type { Note } from '#lib/board/note.ts'
import type { Moment } from './history.ts'
import type { Point } from './points.ts'

/** From one point in time to another, as entries: those after `after`, up to `upTo`. */
export interface Stretch {
  after: number
  upTo: number
}

/** What was said between two points. What was said on the day of a review belongs to it, also after it was marked as held. */
export function stretchOf(from: Point, to: Point, moments: readonly Moment[]): Stretch {
  const endOf = ({ kind, seq, day }: Point) =>
    kind === 'review' ? (moments.findLast((each) => each.seq >= seq && each.day === day)?.seq ?? seq) : seq
  return { after: endOf(from), upTo: to.kind === 'now' ? Number.POSITIVE_INFINITY : endOf(to) }
}

/** The notes of that time, and those from before it. */
export function notesOf(notes: readonly Note[], { after, upTo }: Stretch): { now: Note[]; before: Note[] } {
  return {
    now: notes.filter(({ seq }) => seq > after && seq <= upTo),
    before: notes.filter(({ seq }) => seq <= after),
  }
}
