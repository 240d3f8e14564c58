import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreeWork, charterWork, prepareWork, revealWork } from './phase-work.ts'
import { votedBoard } from './voted-board.arbitrary.ts'

const TODAY = '2026-11-22'

test('every card that is ours stands somewhere before a charter, once', () => {
  fc.assert(
    fc.property(votedBoard, (board) => {
      const work = charterWork(board, TODAY)
      const { cards, agreed, provisional, parked, unsettled, unowned } = work
      expect(agreed + provisional + parked + unsettled + unowned).toBe(cards)
      expect(cards).toBe(prepareWork(board, TODAY).cards)
      expect(work.handoversOpen).toBeLessThanOrEqual(work.handovers)
    }),
  )
})

test('a reveal leaves no more than it shows', () => {
  fc.assert(
    fc.property(votedBoard, (board) => {
      const { cards, contested, unsettled, parked } = revealWork(board)
      expect(contested).toBeLessThanOrEqual(cards)
      expect(unsettled + parked).toBeLessThanOrEqual(cards)
      expect(agreeWork(board, TODAY)).toMatchObject({
        unsettled: charterWork(board, TODAY).unsettled,
        parked: charterWork(board, TODAY).parked,
      })
    }),
  )
})

test('nobody in a role with a lane is work for those who prepare', () => {
  fc.assert(
    fc.property(votedBoard, (board) => {
      const lanes = board.roles.filter((role) => role.lane).length
      expect(prepareWork(board, TODAY).unfilledRoles).toBe(lanes)
    }),
  )
})
