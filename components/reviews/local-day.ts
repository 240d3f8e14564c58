import type { Day } from '#lib/board/board.ts'

/** The day it is where somebody sits, which may be another than in UTC. */
export function localDay(now: Date = new Date()): Day {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
