import { utcDay } from '#lib/board/day.ts'
import type { Moment } from './history.ts'

/**
 * The instant that tells a moment apart from others of its day, ISO 8601; undefined where it is the only one, or stands for
 * another day than that on which it was written.
 */
export function timeApart(moment: Moment, moments: readonly Moment[]): string | undefined {
  const { seq, day, at } = moment
  if (day !== utcDay(at)) return undefined
  return moments.some((other) => other.seq !== seq && other.day === day) ? at : undefined
}
