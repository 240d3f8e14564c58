import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyBoard } from '#lib/board/board.arbitrary.ts'
import { boardAnswer } from './board-answer.ts'

test('all that is on any board is described, so that nothing of it gets lost', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      expect(boardAnswer.parse(board)).toEqual(board)
    }),
  )
  expect(Object.keys(boardAnswer.shape)).toEqual(expect.arrayContaining(['focusQuestion', 'notesShown']))
})
