import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyBoard } from '#lib/board/board.arbitrary.ts'
import { diff } from '#lib/board/diff.ts'
import { countGaps } from '#lib/gaps/count-gaps.ts'
import { gapChanges, gapsOn } from './gap-changes.ts'
import { toldDifferences } from './told-differences.ts'

const DAY = '2026-11-22'

test('comparing a board with itself is empty', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      expect(toldDifferences(board, board, 1)).toEqual({ moved: [], refilled: [], others: [] })
      const { closed, reopened, opened } = gapChanges({ board, day: DAY }, { board, day: DAY }, [])
      expect([closed, reopened, opened]).toEqual([[], [], []])
    }),
  )
})

test('each difference is told once', () => {
  fc.assert(
    fc.property(anyBoard, anyBoard, (from, to) => {
      const { moved, refilled, others } = toldDifferences(from, to, 1)
      const people = refilled.flatMap(({ came, left }) => [...came, ...left])
      expect(moved.length + people.length + others.length).toBe(diff(from, to).length)
    }),
  )
})

test('every gap of either board is in one list', () => {
  fc.assert(
    fc.property(anyBoard, anyBoard, anyBoard, (first, from, to) => {
      const [before, after] = [
        { board: from, day: DAY },
        { board: to, day: DAY },
      ]
      const { closed, reopened, opened, stillOpen } = gapChanges(before, after, [{ board: first, day: DAY }])
      expect(closed.length + stillOpen.length).toBe(gapsOn(before).size)
      expect(reopened.length + opened.length + stillOpen.length).toBe(gapsOn(after).size)
    }),
  )
})

test('the gaps are those that are counted', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      expect(gapsOn({ board, day: DAY }).size).toBe(countGaps(board, DAY))
    }),
  )
})
