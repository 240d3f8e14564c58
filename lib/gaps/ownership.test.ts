import { expect, test } from 'vitest'
import { BOTH_FILLED, card, found, TODAY } from './team-board.fixture.ts'

test('unowned: one for each unplaced card, wherever it belongs', () => {
  const team = { cards: [card('b', 'unplaced'), card('a', 'unplaced'), card('c', 'product-owner')] }
  expect(found('unowned', team).map(({ responsibilities }) => responsibilities)).toEqual([['a'], ['b']])
})

test('shared-without-lead: one for each shared card without a lead', () => {
  const led = card('b', 'shared', { lead: 'product-owner' })
  expect(found('shared-without-lead', { ...BOTH_FILLED, cards: [card('a', 'shared'), led] })).toHaveLength(1)
})

test('unfilled-role: the accountable role needs a person on the day, first and last day included', () => {
  const cards = [card('a', 'product-owner')]
  const holding = (from: string, until: string) =>
    found('unfilled-role', { cards, owners: [{ personId: 'sanne', from, until }] })
  expect(holding(TODAY, TODAY)).toEqual([])
  expect(holding('2026-11-23', '2026-12-01')).toHaveLength(1)
  expect(holding('2026-01-01', '2026-11-21')).toMatchObject([
    { responsibilities: ['a'], roles: ['product-owner'] },
  ])
})

test('unfilled-role: the lead of a shared card counts', () => {
  const cards = [card('a', 'shared', { lead: 'product-manager' })]
  expect(found('unfilled-role', { owners: ['sanne'], cards })).toHaveLength(1)
})
