import { expect, test } from 'vitest'
import type { Change } from '#lib/board/change.ts'
import { sampleReveal } from './sample-reveal.ts'
import { latestClarity, roundToOpen, shownRounds } from './shown-rounds.ts'

const VOTES = { one: { shared: 2 }, two: { shared: 1, 'product-owner': 1 } }

function round(
  roundId: string,
  question: 'today' | 'from-now-on' | 'clarity',
  responsibilities?: string[],
): Change[][] {
  const about = responsibilities ? { responsibilities } : {}
  const result = question === 'clarity' ? { clarity: { 4: 2 } } : {}
  return [
    [{ kind: 'round.open', roundId, question, ...about }],
    [{ kind: 'round.reveal', roundId, tallies: {}, ...result }],
  ]
}

test('both questions can be shown, that from now on first, whichever was asked last', () => {
  const board = sampleReveal(VOTES, ...round('now', 'today'))
  expect(shownRounds(board).map(({ id }) => id)).toEqual(['first', 'now'])
})

test('a vote again on one card is no round of its own, nor is one about how clear roles are', () => {
  const board = sampleReveal(VOTES, ...round('again', 'from-now-on', ['one']), ...round('clear', 'clarity'))
  expect(shownRounds(board).map(({ id }) => id)).toEqual(['first'])
  expect(latestClarity(board)).toEqual({ 4: 2 })
})

test('a vote of the other question on a single card can be shown too', () => {
  const board = sampleReveal(VOTES, ...round('now', 'today', ['one']), ...round('later', 'from-now-on'))
  expect(shownRounds(board).map(({ id }) => id)).toEqual(['later', 'now'])
})

function opened(...later: Change[][]) {
  const board = sampleReveal(VOTES, ...later)
  return roundToOpen(board, shownRounds(board))?.id
}

test('two votes that belong together open on that from now on, also once its cards are settled', () => {
  const adopt: Change = { kind: 'responsibility.move', responsibilityId: 'two', lane: 'shared' }
  expect(opened(...round('now', 'today'))).toBe('first')
  expect(opened(...round('now', 'today'), [adopt])).toBe('first')
  expect(opened(...round('now', 'today'), ...round('later', 'from-now-on'))).toBe('later')
})

test('a vote after the team talked about the one before opens by itself', () => {
  const adopt: Change = { kind: 'responsibility.move', responsibilityId: 'two', lane: 'shared' }
  const park: Change = { kind: 'action.add', actionId: 'a', text: 'Propose', responsibilityId: 'two' }
  expect(opened([adopt], ...round('now', 'today'))).toBe('now')
  expect(opened([park], ...round('now', 'today'))).toBe('now')
  expect(opened([adopt], ...round('now', 'today'), ...round('again', 'from-now-on', ['one']))).toBe('first')
})

test('what was asked before the last review is history', () => {
  const review: Change = { kind: 'review.hold', reviewId: 'r', label: 'Spring', date: '2026-11-22' }
  const board = sampleReveal(VOTES, [review], ...round('now', 'today'))
  expect(shownRounds(board).map(({ id }) => id)).toEqual(['now'])
})

test('before a reveal there is nothing to show', () => {
  expect(roundToOpen({ rounds: [], responsibilities: [], actions: [] }, [])).toBeUndefined()
  expect(shownRounds({ rounds: [], reviews: [] })).toEqual([])
  expect(latestClarity({ rounds: [] })).toBeUndefined()
})

test('the question that the facilitator has chosen opens for everyone, where there are votes on it', () => {
  const shown = (question: 'today' | 'from-now-on' | 'clarity') =>
    opened(...round('now', 'today'), [{ kind: 'focus.set', responsibilityId: 'one', question }])
  expect([shown('today'), shown('from-now-on'), shown('clarity')]).toEqual(['now', 'first', 'first'])
})
