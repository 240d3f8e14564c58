import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyBoard } from '#lib/board/board.arbitrary.ts'
import { isExcluded } from '#lib/board/exclusion.ts'
import { cardsToAsk, MOST_ASKED } from './cards-to-ask.ts'

test('what moved since comes first, nothing twice, and only what is placed and ours', () => {
  fc.assert(
    fc.property(anyBoard, fc.nat(60), (board, seq) => {
      const asked = cardsToAsk(board, seq)
      expect(new Set(asked).size).toBe(asked.length)
      expect(asked.length).toBeLessThanOrEqual(MOST_ASKED)
      const cards = asked.map((id) => board.responsibilities.find((card) => card.id === id))
      expect(cards.every((card) => card && card.lane !== 'unplaced' && !isExcluded(board, card.id))).toBe(
        true,
      )
      const hasMoved = cards.map((card) => (card?.moved ?? 0) > seq)
      expect(hasMoved).toEqual(hasMoved.toSorted((one, other) => Number(other) - Number(one)))
    }),
  )
})
