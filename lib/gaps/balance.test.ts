import { expect, test } from 'vitest'
import { BOTH_FILLED, cards, found, role, type Team } from './team-board.fixture.ts'

test('too-much-shared: more than 40 percent of at least eight placed cards', () => {
  const shared = (count: number, placed: number, fields = {}) =>
    found('too-much-shared', {
      ...BOTH_FILLED,
      cards: [...cards(count, 'shared'), ...cards(placed - count, 'product-owner'), ...cards(9, 'unplaced')],
      fields,
    })
  expect(shared(4, 10)).toEqual([])
  expect(shared(5, 10)).toHaveLength(1)
  expect(shared(4, 8)).toHaveLength(1)
  expect(shared(7, 7)).toEqual([])
  expect(shared(4, 10, { settings: { sharedPercent: 39 } })).toHaveLength(1)
})

test('overloaded-role: more than 75 percent of the owned cards, at least ten, two filled roles with a lane', () => {
  const loaded = (own: number, other: number, team: Team = BOTH_FILLED) =>
    found('overloaded-role', {
      ...team,
      cards: [...cards(own, 'product-owner'), ...cards(other, 'product-manager'), ...cards(9, 'unplaced')],
    })
  expect(loaded(12, 4)).toEqual([])
  expect(loaded(13, 4)).toMatchObject([{ roles: ['product-owner'], figures: { own: 13, owned: 17 } }])
  expect(loaded(9, 0)).toEqual([])
  expect(loaded(10, 0)).toHaveLength(1)
  expect(loaded(10, 0, { owners: ['sanne'] })).toEqual([])
  expect(loaded(10, 0, { owners: ['sanne'], others: [role('legal', ['dev'], false)] })).toEqual([])
})

test('overloaded-person: one person in two roles passes the same limits, with three people named', () => {
  const team = { owners: ['sanne'], managers: ['sanne'], others: [role('developers', ['dev'])] }
  const loaded = (own: number, fields = {}) =>
    found('overloaded-person', {
      ...team,
      cards: [...cards(own, 'product-owner'), ...cards(4, 'product-manager'), ...cards(4, 'developers')],
      fields,
    })
  expect(loaded(8)).toEqual([])
  expect(loaded(9)).toMatchObject([{ people: ['sanne'], figures: { own: 13, owned: 17 } }])
  const people = ['sanne', 'dev'].map((id) => ({ id, name: id }))
  expect(loaded(9, { people })).toEqual([])
})
