import { expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import { mendsOf } from './mends.ts'
import { BOTH_FILLED, card, found, TODAY, teamBoard } from './team-board.fixture.ts'

const PM = 'product-manager'
const decision = { note: 'agreed', at: TODAY, by: { id: 'ana', name: 'Ana' } }

function held(date: string, seq = 10) {
  return { id: date, label: date, date, seq }
}

test('moved-without-decision: since the last review, and without a note since', () => {
  const is = (stamps: object, reviews = [held('2026-10-01')]) =>
    found('moved-without-decision', {
      ...BOTH_FILLED,
      cards: [card('roadmap', PM, stamps)],
      fields: { reviews },
    })
  expect(is({ moved: 11 })).toMatchObject([{ severity: 'note', responsibilities: ['roadmap'] }])
  expect(is({ moved: 10 })).toEqual([])
  expect(is({})).toEqual([])
  expect(is({ moved: 11 }, [])).toEqual([])
  expect(is({ moved: 11, decision: { ...decision, seq: 11 } })).toEqual([])
  expect(is({ moved: 11, decision: { ...decision, seq: 10 } })).toHaveLength(1)
  expect(is({ moved: 11 }, [held('2026-08-01', 5), held('2026-10-01', 20)])).toEqual([])
})

test('review-overdue: the date has passed, or none is set and the last is too long ago', () => {
  const is = (fields: Partial<Board>) => found('review-overdue', { fields }).map(({ figures }) => figures)
  expect(is({ nextReview: '2026-11-21' })).toEqual([{ days: 1, months: 6 }])
  expect(is({ nextReview: TODAY })).toEqual([])
  expect(is({ reviews: [held('2026-05-21')] })).toEqual([{ days: 0, months: 6 }])
  expect(is({ reviews: [held('2026-05-22')] })).toEqual([])
  expect(is({ reviews: [held('2020-01-01')], nextReview: '2026-12-01' })).toEqual([])
  expect(is({ reviews: [held('2026-05-01'), held('2026-10-01')] })).toEqual([])
  expect(is({ reviews: [held('2026-08-31')], settings: { reviewMonths: 2 } })).toHaveLength(1)
  expect(is({})).toEqual([])
})

test('review-overdue: months end where they end', () => {
  const is = (date: string, reviewMonths: number) =>
    found('review-overdue', { fields: { reviews: [held(date)], settings: { reviewMonths } } }).length
  expect(is('2026-05-31', 5)).toBe(1)
  expect(is('2025-12-31', 11)).toBe(0)
  expect(is('2025-11-22', 12)).toBe(0)
})

test('review-overdue: the next date mends it', () => {
  const team = { fields: { nextReview: '2026-11-01' } }
  const [finding] = found('review-overdue', team)
  const [mend] = finding ? mendsOf(teamBoard(team), TODAY, finding) : []
  const making = { newId: () => 'new', titleOf: (id: string) => id, handoverText: () => 'text' }
  expect(mend?.changes({ due: '2026-11-21' }, making)).toEqual([])
  expect(mend?.changes({ due: '2027-02-01' }, making)).toEqual([{ kind: 'review.next', date: '2027-02-01' }])
})
