import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Responsibility } from '#lib/board/board.ts'
import { cardGroups } from './card-groups.ts'

const card = (id: string): Responsibility => ({
  id,
  title: id,
  domain: 'delivery',
  lane: 'unplaced',
  duties: {},
})
const id = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 20,
  maxLength: 20,
})
const lane = fc.uniqueArray(id, { minLength: 1, maxLength: 300, size: 'max' }).map((ids) => ids.map(card))

test('groups hold every card once, in order', () => {
  fc.assert(
    fc.property(lane, (cards) => {
      expect(cardGroups(cards, []).flat()).toEqual(cards)
    }),
  )
})

test('a card that comes or goes changes two groups at most', () => {
  fc.assert(
    fc.property(lane, fc.nat(), (cards, at) => {
      const first = cardGroups(cards, [])
      const next = cardGroups(cards.toSpliced(at % cards.length, 1), first)
      expect(next.filter((group) => !first.includes(group)).length).toBeLessThanOrEqual(1)
      expect(first.filter((group) => !next.includes(group)).length).toBeLessThanOrEqual(2)
      const back = cardGroups(cards, next)
      expect(back.filter((group) => !next.includes(group)).length).toBeLessThanOrEqual(2)
    }),
  )
})

test('a thousand cards make some sixty groups', () => {
  const cards = Array.from({ length: 1000 }, (_, index) => card(`card-${index}-${(index * 7919) % 1009}`))
  const groups = cardGroups(cards, [])
  expect(groups.length).toBeGreaterThan(40)
  expect(groups.length).toBeLessThan(90)
})
