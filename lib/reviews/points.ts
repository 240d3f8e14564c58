import type { Board, Day } from '#lib/board/board.ts'
import { dayAfter } from '#lib/board/day.ts'
import type { History, Moment } from './history.ts'

/** A point in time that can be compared with another. `name`: what a review or a version is called. */
export interface Point {
  id: string
  kind: 'start' | 'review' | 'version' | 'now'
  name: string
  seq: number
  day: Day
  board: Board
}

/** What there is to compare, oldest first: how the board began, its versions and reviews as far as they are read, and now. */
export function pointsOf({ moments }: History, now: { seq: number; day: Day; board: Board }): Point[] {
  const { reviews, charter } = now.board
  const at = (seq: number) => moments.find((moment) => moment.seq === seq)
  const point = (kind: Point['kind'], id: string, name: string, moment: Moment | undefined, day?: Day) => {
    if (!moment) return []
    const { seq, board } = moment
    return [{ id, kind, name, seq, day: day ?? moment.day, board }]
  }
  const versions = charter.versions.flatMap(({ version, seq }) =>
    point('version', `version-${seq}`, version, at(seq)),
  )
  const held = reviews.flatMap(({ id, label, date, seq }) => point('review', id, label, at(seq), date))
  const marks = [...versions, ...held].sort((one, other) => one.seq - other.seq)
  return [...point('start', 'start', '', at(1)), ...marks, { id: 'now', kind: 'now', name: '', ...now }]
}

/**
 * What a review begins with: the last review before yesterday, or else how the board began, and now. A review that is being
 * held is the one that looks back, also when its day is yesterday by the clock that all boards go by.
 */
export function usualPair(points: readonly Point[], today: Day): { from: Point; to: Point } | undefined {
  const to = points.at(-1)
  const before = points.findLast(({ kind, day }) => kind === 'review' && dayAfter(day) < today)
  const from = before ?? points[0]
  return from && to && { from, to }
}
