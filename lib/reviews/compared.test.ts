import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { anyBoard, stampOf } from '#lib/board/board.arbitrary.ts'
import { emptyBoard } from '#lib/board/board.ts'
import { diff } from '#lib/board/diff.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { countGaps } from '#lib/gaps/count-gaps.ts'
import { gapChanges, gapsOn } from './gap-changes.ts'
import { toldDifferences } from './told-differences.ts'

const DAY = '2026-11-22'

test('comparing a board with itself is empty', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const same = { board, day: DAY }
      expect(toldDifferences(same, same, 1)).toEqual({ moved: [], refilled: [], besides: [], others: [] })
      const { closed, reopened, opened } = gapChanges({ board, day: DAY }, { board, day: DAY }, [])
      expect([closed, reopened, opened]).toEqual([[], [], []])
    }),
  )
})

test('each difference is told once', () => {
  fc.assert(
    fc.property(anyBoard, anyBoard, (from, to) => {
      const [before, after] = [
        { board: from, day: DAY },
        { board: to, day: DAY },
      ]
      const { moved, refilled, besides, others } = toldDifferences(before, after, 1)
      const people = refilled.flatMap(({ roleId, came, left }) =>
        [...came, ...left].map((id) => `${roleId}/${id}`),
      )
      const all = diff(from, to)
      const withRoles = all.filter(
        ({ subject, field, id }) => subject === 'filling' && field === 'exists' && people.includes(id),
      )
      expect(moved.length + withRoles.length + besides.length + others.length).toBe(all.length)
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

test('somebody whose term has ended has left the role, though nobody changed anything', () => {
  const board = applyAll(
    emptyBoard,
    [
      { kind: 'role.add', roleId: 'product-manager', name: 'Product Manager', lane: true },
      { kind: 'person.add', personId: 'lena', name: 'Lena' },
      { kind: 'role.fill', roleId: 'product-manager', personId: 'lena', until: '2026-10-31' },
    ],
    stampOf(1),
  )
  if (isRefusal(board)) throw new Error(board.refused)
  const told = toldDifferences({ board, day: '2026-10-31' }, { board, day: '2026-11-01' }, 1)
  expect(told.refilled).toEqual([{ roleId: 'product-manager', came: [], left: ['lena'] }])
})
