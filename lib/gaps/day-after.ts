import type { Day } from '#lib/board/board.ts'

const MILLISECONDS = 86_400_000

/** The calendar day so many days later, in UTC. */
export function dayAfter(day: Day, days = 1): Day {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10)
}

/** How many days later `until` is; negative when it is earlier. */
export function daysUntil(day: Day, until: Day): number {
  return (Date.parse(until) - Date.parse(day)) / MILLISECONDS
}
