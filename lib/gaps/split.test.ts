import { expect, test } from 'vitest'
import { BOTH_FILLED, card, found, NOTHING_EXPECTED } from './team-board.fixture.ts'

test('order-taker: all that Product Owner has is delivery, and no role has strategy', () => {
  const delivery = card('sprint-planning', 'product-owner')
  expect(found('order-taker', { ...BOTH_FILLED, cards: [delivery] })).toHaveLength(1)
  expect(found('order-taker', { ...BOTH_FILLED, cards: [delivery, card('a', 'product-owner')] })).toEqual([])
  expect(
    found('order-taker', { ...BOTH_FILLED, cards: [delivery, card('roadmap', 'product-manager')] }),
  ).toEqual([])
  expect(
    found('order-taker', { ...BOTH_FILLED, cards: [delivery, card('roadmap', 'unplaced')] }),
  ).toHaveLength(1)
  expect(found('order-taker', { ...BOTH_FILLED, cards: [] })).toEqual([])
})

test('split-decision: backlog and next step have different owners', () => {
  const split = (lane: string, fields = {}) =>
    found('split-decision', {
      ...BOTH_FILLED,
      cards: [card('product-backlog', 'product-owner'), card('what-to-build-next', lane)],
      fields: { excluded: NOTHING_EXPECTED, ...fields },
    })
  expect(split('product-manager')).toMatchObject([
    {
      severity: 'note',
      responsibilities: ['product-backlog', 'what-to-build-next'],
      roles: ['product-manager', 'product-owner'],
    },
  ])
  expect(split('product-owner')).toEqual([])
  expect(split('unplaced')).toEqual([])
  const excluded = [{ catalogueId: 'product-backlog', reason: 'not ours' }]
  expect(split('product-manager', { excluded })).toEqual([])
})
