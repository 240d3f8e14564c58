import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyBoard } from '#lib/board/board.arbitrary.ts'
import { lanesOf } from '#lib/board/board.ts'
import { laneColumns } from './lane-columns.ts'

test('every card that is ours is in one lane, shown or held back', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const columns = laneColumns(board, (card) => card.domain !== 'delivery', [])
      expect(columns.map((column) => column.lane)).toEqual(lanesOf(board))
      const ours = board.responsibilities.filter(
        (card) => !board.excluded.some((each) => each.responsibilityId === card.id),
      )
      expect(columns.flatMap((column) => column.cards)).toEqual(
        ours.filter((card) => card.domain !== 'delivery'),
      )
      const hidden = columns.reduce((sum, column) => sum + column.hidden, 0)
      expect(hidden).toBe(ours.filter((card) => card.domain === 'delivery').length)
    }),
  )
})

test('columns that stay as they are stay the same objects', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const first = laneColumns(board, () => true, [])
      expect(laneColumns({ ...board, title: 'Other' }, () => true, first)).toBe(first)
      const moved = board.responsibilities.map((card) =>
        card.lane === 'unplaced' ? { ...card, title: 'Other' } : card,
      )
      const next = laneColumns({ ...board, responsibilities: moved }, () => true, first)
      expect(next.slice(1)).toEqual(first.slice(1))
      for (const [index, column] of next.entries()) if (index > 0) expect(column).toBe(first[index])
    }),
  )
})
