import { expect, test } from 'vitest'
import type { Responsibility } from '#lib/board/board.ts'
import { type Filter, isFiltering, keeping, matcher } from './filter.ts'

const card = (over: Partial<Responsibility>): Responsibility => ({
  id: 'a',
  title: 'Pricing',
  domain: 'business',
  lane: 'unplaced',
  duties: {},
  ...over,
})
const role = (id: string, personId: string) => ({ id, name: id, lane: true, people: [{ personId }] })
const board = { roles: [role('product-owner', 'sanne'), role('sales', 'lena')] }

function matches(filter: Filter, over: Partial<Responsibility> = {}, flagged: string[] = []): boolean {
  return matcher(filter, board, new Set(flagged))(card(over))
}

test('text is found in title and explanation, whatever the case', () => {
  expect(matches({ text: 'PRIC' })).toBe(true)
  expect(matches({ text: 'discount' }, { details: 'Who gives a Discount' })).toBe(true)
  expect(matches({ text: 'roadmap' })).toBe(false)
  expect(matches({ text: '  ' })).toBe(true)
})

test('domain, person and flag narrow down together', () => {
  expect(matches({ domain: 'business' })).toBe(true)
  expect(matches({ domain: 'delivery' })).toBe(false)
  expect(matches({ personId: 'sanne' }, { lane: 'product-owner' })).toBe(true)
  expect(matches({ personId: 'sanne' }, { lane: 'shared', lead: 'product-owner' })).toBe(true)
  expect(matches({ personId: 'lena' }, { duties: { sales: 'C' } })).toBe(true)
  expect(matches({ personId: 'lena' }, { lane: 'product-owner' })).toBe(false)
  expect(matches({ flagged: true }, {}, ['a'])).toBe(true)
  expect(matches({ flagged: true, text: 'pricing' })).toBe(false)
})

test('a card that was shown stays until the filter is set anew', () => {
  const kept = new Set<string>()
  const isShown = keeping((each) => each.lane === 'unplaced', kept)
  expect(isShown(card({ id: 'b', lane: 'shared' }))).toBe(false)
  expect(isShown(card({ lane: 'unplaced' }))).toBe(true)
  expect(isShown(card({ lane: 'shared' }))).toBe(true)
  expect(keeping(() => false, new Set())(card({}))).toBe(false)
})

test('a filter with nothing in it holds nothing back', () => {
  expect(isFiltering({})).toBe(false)
  expect(isFiltering({ text: ' ' })).toBe(false)
  expect(isFiltering({ flagged: true })).toBe(true)
})
