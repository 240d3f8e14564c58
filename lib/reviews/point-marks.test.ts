import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MarkWords, pointMarks } from './point-marks.ts'
import type { Point } from './points.ts'

const words: MarkWords = {
  day: (day, parts) => (parts === 'month' ? day.slice(0, 7) : parts === 'day' ? day.slice(5) : day),
  fixed: (kind) => kind,
  version: (name) => `Charter ${name}`,
  again: (mark, count) => `${mark} (${count})`,
}
const point = (kind: Point['kind'], day: string, name = '') => ({ kind, day, name })
const marks = (...points: ReturnType<typeof point>[]) => pointMarks(points, words)

test('a month is enough for a point alone in it; in one with others it is the day', () => {
  expect(
    marks(
      point('start', '2026-09-01'),
      point('version', '2026-09-08', '1'),
      point('review', '2026-09-22'),
      point('review', '2026-12-01'),
      point('now', '2026-12-01'),
    ),
  ).toEqual(['start', '09-08', '09-22', '2026-12', 'now'])
})

test('the same day of two years has its year', () => {
  const days = ['2026-09-22', '2026-09-23', '2027-09-22', '2027-09-24']
  expect(marks(...days.map((day) => point('review', day)))).toEqual([
    '2026-09-22',
    '09-23',
    '2027-09-22',
    '09-24',
  ])
})

test('on one day a version has its name, cut where it is long, and another review its number', () => {
  const day = '2026-11-23'
  expect(
    marks(
      point('version', day, '2'),
      point('version', day, 'November 2026'),
      point('review', day),
      point('review', day),
    ),
  ).toEqual(['Charter 2', 'Charter Nove…', '11-23', '11-23 (2)'])
})

test('no two marks are alike', () => {
  const day = fc.constantFrom('2026-09-22', '2026-09-23', '2026-10-01', '2027-09-22')
  const anyPoint = fc
    .tuple(
      fc.constantFrom('review' as const, 'version' as const),
      day,
      fc.constantFrom('1', '2', 'November 2026 a'),
    )
    .map(([kind, on, name]) => point(kind, on, name))
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 12 }), (points) => {
      const all = marks(point('start', '2026-09-22'), ...points, point('now', '2027-09-22'))
      expect(new Set(all).size).toBe(all.length)
    }),
  )
})
