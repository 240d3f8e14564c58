import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Measured, placeAt, placeInLane } from './place-in-lane.ts'

const GAP = 8
const lane = fc.array(fc.integer({ min: 20, max: 200 }), { maxLength: 60 }).map((heights) => {
  let top = 0
  return heights.map((height, index): Measured => {
    const card = { id: `c${index}`, top, height }
    top += height + GAP
    return card
  })
})

test('the place is below every card whose middle is above the pointer', () => {
  fc.assert(
    fc.property(lane, fc.integer({ min: -50, max: 8000 }), (cards, y) => {
      const above = cards.filter((card) => card.top + card.height / 2 < y)
      const place = placeInLane(cards, y, GAP)
      expect(place.index).toBe(above.length)
      expect(place.after).toBe(above.at(-1)?.id ?? null)
      expect(place.top).toBe(cards[above.length]?.top ?? placeAt(cards, cards.length, GAP).top)
    }),
  )
})

test('an empty lane has one place', () => {
  expect(placeInLane([], 300, GAP)).toEqual({ after: null, index: 0, top: 0 })
})
