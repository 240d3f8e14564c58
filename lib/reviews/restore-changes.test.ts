import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { anyBoard, anyChange, stampOf } from '#lib/board/board.arbitrary.ts'
import type { Board } from '#lib/board/board.ts'
import { changeSchema } from '#lib/board/change.ts'
import { diff } from '#lib/board/diff.ts'
import { isUndoable } from '#lib/board/invert.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { restoreChanges } from './restore-changes.ts'

const laterBoard = fc.tuple(anyBoard, fc.array(anyChange, { maxLength: 30 })).map(([former, changes]) => ({
  former,
  now: changes.reduce<Board>((board, change, index) => {
    const next = applyAll(board, [change], stampOf(100 + index))
    return isRefusal(next) ? board : next
  }, former),
}))

function applied(now: Board, former: Board): Board {
  const changes = restoreChanges(now, former)
  for (const change of changes) {
    expect(changeSchema.safeParse(change).error).toBeUndefined()
    expect(isUndoable(change)).toBe(true)
  }
  const result = applyAll(now, changes, stampOf(500))
  if (isRefusal(result)) throw new Error(`${result.refused} ${result.id}`)
  return result
}

test('the changes give the former board, its cards in their order, and leave what has happened', () => {
  fc.assert(
    fc.property(laterBoard, ({ former, now }) => {
      const restored = applied(now, former)
      expect(diff(restored, former)).toEqual([])
      const order = (board: Board) => board.responsibilities.map(({ id, lane }) => [id, lane])
      expect(order(restored)).toEqual(order(former))
      expect(restored.rounds).toEqual(now.rounds)
      expect(restored.reviews).toEqual(now.reviews)
      expect(restored.charter).toEqual(now.charter)
    }),
    { numRuns: 1000 },
  )
})

test('any board can become any other', () => {
  fc.assert(
    fc.property(anyBoard, anyBoard, (now, former) => {
      const left = diff(applied(now, former), former)
      // An action about a card that this board has never had loses it.
      expect(
        left.filter(({ subject, field }) => !(subject === 'action' && field === 'responsibilityId')),
      ).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('a board and itself: nothing to do', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      expect(restoreChanges(board, board)).toEqual([])
    }),
  )
})
