import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Measured, placeInLane } from './place-in-lane.ts'

const GAP = 8
const lane = fc.array(fc.integer({ min: 20, max: 200 }), { maxLength: 60 }).map((heights) => {
  let top = 0
  return heights.map((height): Measured => {
    const card = { top, height }
    top += height + GAP
    return card
  })
})

test('the place is below every card whose middle is above the pointer', () => {
  fc.assert(
    fc.property(lane, fc.integer({ min: -50, max: 8000 }), (cards, y) => {
      expect(placeInLane(cards, y)).toBe(cards.filter((card) => card.top + card.height / 2 < y).length)
    }),
  )
})

test('an empty lane has one place', () => {
  expect(placeInLane([], 300)).toBe(0)
})
