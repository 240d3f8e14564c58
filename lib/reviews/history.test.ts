import { expect, test } from 'vitest'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { gapChanges } from './gap-changes.ts'
import { type History, NOTHING_READ, readOn } from './history.ts'
import { pointsOf, usualPair } from './points.ts'
import { toldDifferences } from './told-differences.ts'
import { trendOf } from './trend.ts'

const by = { id: 'ana', name: 'Ana' }
const PRICING = 'our-pricing'

function entry(seq: number, at: string, ...changes: Change[]): Entry {
  return { seq, at: `${at}T10:00:00.000Z`, by, changeId: `c${seq}`, changes }
}

function move(lane: string): Change {
  return { kind: 'responsibility.move', responsibilityId: PRICING, lane }
}

function hold(reviewId: string, date: string): Change {
  return { kind: 'review.hold', reviewId, label: reviewId, date }
}

const LOG = [
  entry(
    1,
    '2026-01-10',
    { kind: 'board.rename', title: 'Team Kompas' },
    { kind: 'role.add', roleId: 'product-owner', name: 'Product Owner', lane: true },
    { kind: 'role.add', roleId: 'product-manager', name: 'Product Manager', lane: true },
    { kind: 'person.add', personId: 'lena', name: 'Lena' },
    { kind: 'role.fill', roleId: 'product-manager', personId: 'lena' },
    { kind: 'responsibility.add', responsibilityId: PRICING, title: 'Pricing', domain: 'business' },
  ),
  entry(2, '2026-01-10', move('product-manager')),
  entry(3, '2026-01-11', hold('winter', '2026-01-15')),
  entry(4, '2026-04-01', move('unplaced')),
  entry(5, '2026-04-01', hold('spring', '2026-04-15')),
  entry(6, '2026-07-01', move('product-manager')),
  entry(7, '2026-07-01', {
    kind: 'responsibility.decide',
    responsibilityId: PRICING,
    note: 'Lena is back',
  }),
]

function read(entries: readonly Entry[] = LOG): History {
  return readOn(NOTHING_READ, entries)
}

function points(history: History) {
  return pointsOf(history, { seq: history.seq, day: '2026-07-02', board: history.board })
}

test('a beginning, a review and a version say what they are, and every moment when it was written', () => {
  const issue: Change = { kind: 'charter.issue', version: '2', validFrom: '2026-07-03' }
  const { moments } = read([...LOG, entry(8, '2026-07-02', issue)])
  expect(moments.flatMap(({ seq, mark }) => (mark ? [[seq, mark.kind, mark.name]] : []))).toEqual([
    [1, 'start', ''],
    [3, 'review', 'winter'],
    [5, 'review', 'spring'],
    [8, 'version', '2'],
  ])
  expect(moments.at(-1)?.at).toBe('2026-07-02T10:00:00.000Z')
})

test('the beginning, the reviews, and how each day ended before and after them, are kept', () => {
  expect(read().moments.map(({ seq, day }) => [seq, day])).toEqual([
    [1, '2026-01-10'],
    [2, '2026-01-10'],
    [3, '2026-01-15'],
    [4, '2026-04-01'],
    [5, '2026-04-15'],
    [7, '2026-07-01'],
  ])
})

test('reading in parts is reading at once', () => {
  const inParts = LOG.reduce((history, each) => readOn(history, [each]), NOTHING_READ)
  expect(inParts).toEqual(read())
  expect(readOn(read(), LOG)).toEqual(read())
})

test('a review looks back to the last one before yesterday, and the first to the beginning', () => {
  const usual = (today: string) => {
    const pair = usualPair(points(read()), today)
    return [pair?.from.name, pair?.to.kind]
  }
  expect(usual('2026-07-02')).toEqual(['spring', 'now'])
  expect(usual('2026-04-17')).toEqual(['spring', 'now'])
  expect(usual('2026-04-16')).toEqual(['winter', 'now'])
  expect(usual('2026-04-15')).toEqual(['winter', 'now'])
  expect(usual('2026-01-15')).toEqual(['', 'now'])
})

test('a gap that closes, opens again and closes is told each time, and how long it was open', () => {
  const [start, winter, spring, now] = points(read())
  if (!start || !winter || !spring || !now) throw new Error('a point is missing')
  const ids = (list: readonly { id: string }[]) => list.flatMap(({ id }) => (id === PRICING ? id : []))
  expect(ids(gapChanges(start, winter, []).closed)).toEqual([PRICING])
  const reopened = gapChanges(winter, spring, [start])
  expect([ids(reopened.reopened), ids(reopened.opened)]).toEqual([[PRICING], []])
  const still = gapChanges(spring, spring, [start, winter]).stillOpen.find(({ id }) => id === PRICING)
  expect(still?.since).toBe('2026-04-15')
  expect(ids(gapChanges(spring, now, [start, winter]).closed)).toEqual([PRICING])
})

test('why a card moved is what was noted down since', () => {
  const [, , spring, now] = points(read())
  if (!spring || !now) throw new Error('a point is missing')
  const { moved } = toldDifferences(spring, now, spring.seq)
  expect(moved).toEqual([
    { id: PRICING, title: 'Pricing', from: 'unplaced', to: 'product-manager', why: 'Lena is back' },
  ])
  expect(toldDifferences(spring, now, 7).moved[0]).not.toHaveProperty('why')
})

test('the trend has the figures of each point', () => {
  const gaps = trendOf(points(read())).map((figures) => figures.gaps)
  const [start = 0] = gaps
  expect(gaps).toEqual([start, start - 1, start, start - 1])
})
