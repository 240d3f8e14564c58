import type { Day } from './board.ts'

const MILLISECONDS = 86_400_000

/** The day in UTC of an instant: ISO 8601 UTC, or milliseconds since 1970. */
export function utcDay(instant: string | number): Day {
  return (typeof instant === 'number' ? new Date(instant).toISOString() : instant).slice(0, 10)
}

/** The calendar day so many days later, or earlier where `days` is negative. */
export function dayAfter(day: Day, days = 1): Day {
  return utcDay(Date.parse(day) + days * MILLISECONDS)
}

/** How many days later `until` is; negative when it is earlier. */
export function daysUntil(day: Day, until: Day): number {
  return (Date.parse(until) - Date.parse(day)) / MILLISECONDS
}
