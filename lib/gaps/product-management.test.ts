import { expect, test } from 'vitest'
import { BOTH_FILLED, card, found, NOTHING_EXPECTED } from './team-board.fixture.ts'

test('missing: one for each domain, naming the rows that no card covers and nobody excluded', () => {
  const excluded = [{ catalogueId: 'roadmap', reason: 'the head of product has it' }]
  const cards = [card('direction', 'product-owner', { covers: ['product-vision', 'product-strategy'] })]
  const all = found('missing', { ...BOTH_FILLED, cards, fields: { excluded } }).map(
    (each) => each.responsibilities,
  )
  expect(all).toContainEqual(['company-goals', 'competition-analysis'])
  expect(all).toHaveLength(5)
})

test('absorbed: Product Owner has half of a domain, one of which no source gives to that role', () => {
  const excluded = NOTHING_EXPECTED.filter(
    ({ catalogueId }) => !['roadmap', 'company-goals'].includes(catalogueId),
  )
  const cards = [card('roadmap', 'product-owner'), card('company-goals', 'unplaced')]
  const team = { ...BOTH_FILLED, cards, fields: { excluded } }
  expect(found('absorbed', team)).toMatchObject([
    { severity: 'warning', responsibilities: ['roadmap'], figures: { owned: 1, expected: 2 } },
  ])
  expect(found('absorbed', { ...team, cards: cards.toReversed() })).toHaveLength(1)
  expect(found('absorbed', { ...team, managers: [] })).toHaveLength(1)
  expect(found('absorbed', { ...team, managers: ['sanne'] })).toEqual([])
  expect(found('absorbed', { ...team, owners: [] })).toEqual([])
  expect(
    found('absorbed', { ...team, cards: [...cards, card('x', 'unplaced', { domain: 'strategy' })] }),
  ).toEqual([])
  const managers = [card('roadmap', 'product-owner'), card('company-goals', 'product-manager')]
  expect(found('absorbed', { ...team, cards: managers })).toEqual([])
  const claimed = [card('roadmap', 'unplaced'), card('company-goals', 'product-owner')]
  expect(found('absorbed', { ...team, cards: claimed })).toEqual([])
})

test('absorbed: a note once each such card has a decision', () => {
  const decision = { note: 'agreed', by: { id: 'ana', name: 'Ana' }, at: '2026-11-22T10:00:00.000Z', seq: 1 }
  const excluded = NOTHING_EXPECTED.filter(({ catalogueId }) => catalogueId !== 'pricing')
  const cards = [card('pricing', 'product-owner', { decision })]
  expect(found('absorbed', { ...BOTH_FILLED, cards, fields: { excluded } })[0]?.severity).toBe('note')
})

test('absorbed: a card of the team’s own has no source to ask', () => {
  const cards = [card('own', 'product-owner', { domain: 'business' })]
  expect(found('absorbed', { ...BOTH_FILLED, cards })).toEqual([])
})
