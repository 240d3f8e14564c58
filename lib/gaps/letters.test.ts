import { expect, test } from 'vitest'
import { BOTH_FILLED, card, found, type Team } from './team-board.fixture.ts'

test('nobody-responsible: only a strict board asks for an R beside the A', () => {
  const lacking = (strict: boolean, cards = [card('a', 'product-owner')]) =>
    found('nobody-responsible', { ...BOTH_FILLED, cards, fields: { settings: { strict } } })
  expect(lacking(false)).toEqual([])
  expect(lacking(true)).toMatchObject([{ severity: 'error', responsibilities: ['a'] }])
  expect(lacking(true, [card('a', 'product-owner', { duties: { 'product-owner': 'R' } })])).toEqual([])
  expect(lacking(true, [card('a', 'shared', { lead: 'product-owner' })])).toEqual([])
  expect(lacking(true, [card('a', 'unplaced')])).toEqual([])
})

test('too-many-consulted: more than four C in a row', () => {
  const consulted = (count: number, fields = {}) => {
    const others = ['a', 'b', 'c', 'd', 'e'].slice(0, count)
    const duties = Object.fromEntries(others.map((id) => [id, 'C' as const]))
    return found('too-many-consulted', {
      ...BOTH_FILLED,
      cards: [card('x', 'product-owner', { duties })],
      fields,
    })
  }
  expect(consulted(4)).toEqual([])
  expect(consulted(5)).toMatchObject([{ severity: 'note', figures: { consulted: 5, limit: 4 } }])
  expect(consulted(1, { settings: { consultedMost: 0 } })).toHaveLength(1)
})

test('silo: once the board has a C or I, one for each domain of owned cards without any', () => {
  const told = card('told', 'product-owner', { duties: { 'product-manager': 'I' } })
  const quiet = [card('a', 'product-owner'), card('b', 'product-owner'), card('pricing', 'product-owner')]
  expect(found('silo', { ...BOTH_FILLED, cards: quiet })).toEqual([])
  expect(
    found('silo', { ...BOTH_FILLED, cards: [told, ...quiet] }).map((each) => each.responsibilities),
  ).toEqual([['a', 'b'], ['pricing']])
  expect(found('silo', { ...BOTH_FILLED, cards: [told, card('a', 'unplaced')] })).toEqual([])
})

test('partner-not-informed: each knows of the other’s cards, once letters are used and they are two people', () => {
  const told = card('told', 'product-owner', { duties: { developers: 'I' } })
  const blind = [card('roadmap', 'product-manager'), card('sprint-planning', 'product-owner')]
  const ask = (cards = [told, ...blind], team: Team = BOTH_FILLED) =>
    found('partner-not-informed', { ...team, cards })
  expect(ask().map(({ roles, responsibilities }) => [...roles, ...responsibilities])).toEqual([
    ['product-owner', 'roadmap'],
    ['product-manager', 'sprint-planning'],
  ])
  expect(ask(blind)).toEqual([])
  expect(ask([told, ...blind], { owners: ['sanne'], managers: ['sanne'] })).toEqual([])
  expect(ask([told, ...blind], { owners: ['sanne'] })).toEqual([])
  const seen = card('roadmap', 'product-manager', { duties: { 'product-owner': 'I' } })
  expect(ask([seen])).toEqual([])
  expect(ask([told, card('roadmap', 'shared', { lead: 'product-manager' })])).toEqual([])
  expect(ask([told, card('pricing', 'product-manager')])).toEqual([])
})
