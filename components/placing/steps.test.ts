import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Step, stepAfter, stepBefore, stepStill, stepTo } from './steps.ts'

const CARDS = ['a', 'b', 'c']

test('those who have said nothing are welcomed, others go on where they were', () => {
  expect(stepTo(CARDS, () => false)).toEqual({ at: 'start' })
  expect(stepTo(CARDS, (id) => id === 'a')).toEqual({ at: 'card', id: 'b' })
  expect(stepTo(CARDS, () => true)).toEqual({ at: 'end' })
})

test('a vote on one card begins with it, and without any cards at the end', () => {
  expect(stepTo(['a'], () => false)).toEqual({ at: 'card', id: 'a' })
  expect(stepTo(['a'], () => true)).toEqual({ at: 'card', id: 'a' })
  expect(stepTo([], () => false)).toEqual({ at: 'end' })
})

test('going on from the first card meets every card once, then the end; going back meets them again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }), (cards) => {
      const seen: string[] = []
      let step: Step = { at: 'card', id: cards[0] ?? '' }
      while (step.at === 'card') {
        seen.push(step.id)
        step = stepAfter(cards, step)
      }
      expect(seen).toEqual(cards)
      for (const [index, id] of cards.entries())
        expect(stepBefore(cards, { id })).toEqual({ at: 'card', id: cards[Math.max(0, index - 1)] })
    }),
  )
})

test('a card that one came to from the end leads back there', () => {
  expect(stepAfter(CARDS, { at: 'card', id: 'a', returns: true })).toEqual({ at: 'end' })
})

test('when a card goes while one looks at it, the next one takes its place', () => {
  expect(stepStill(CARDS, ['a', 'c'], { at: 'card', id: 'b' })).toEqual({ at: 'card', id: 'c' })
  expect(stepStill(CARDS, ['a'], { at: 'card', id: 'b' })).toEqual({ at: 'end' })
  expect(stepStill(CARDS, ['a'], { at: 'card', id: 'a' })).toEqual({ at: 'card', id: 'a' })
})
