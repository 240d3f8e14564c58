import type { Point } from './points.ts'

type Marked = Pick<Point, 'kind' | 'name' | 'day'>

/** How points are named where there is little room: how exactly a day, and what else there is to say. */
export interface MarkWords {
  day(day: string, parts: 'month' | 'day' | 'date'): string
  fixed(kind: 'start' | 'now'): string
  version(name: string): string
  /** For the `count`th of the same mark. */
  again(mark: string, count: number): string
}

/** What a name is cut to. */
const MOST_SIGNS = 13

/**
 * A short name for each point, no two alike: `Start`, `May 2026`, `Now`; `22 Sept` where another point is in the same month;
 * the name of a version where another one is on the same day.
 */
export function pointMarks(points: readonly Marked[], words: MarkWords): string[] {
  const dated = points.filter(({ kind }) => !isFixed(kind))
  const given = new Map<string, number>()
  return points.map((point) => {
    const mark = isFixed(point.kind) ? words.fixed(point.kind) : datedMark(point, dated, words)
    const count = (given.get(mark) ?? 0) + 1
    given.set(mark, count)
    return count === 1 ? mark : words.again(mark, count)
  })
}

function isFixed(kind: Point['kind']): kind is 'start' | 'now' {
  return kind === 'start' || kind === 'now'
}

function datedMark(point: Marked, dated: readonly Marked[], words: MarkWords): string {
  const { kind, name, day } = point
  const others = dated.filter((other) => other !== point)
  if (!others.some((other) => other.day.slice(0, 7) === day.slice(0, 7))) return words.day(day, 'month')
  if (kind === 'version' && others.some((other) => other.day === day)) return short(words.version(name))
  const isYearNeeded = others.some((other) => other.day !== day && other.day.slice(5) === day.slice(5))
  return words.day(day, isYearNeeded ? 'date' : 'day')
}

function short(text: string): string {
  const signs = [...text]
  return signs.length <= MOST_SIGNS ? text : `${signs.slice(0, MOST_SIGNS - 1).join('')}…`
}
