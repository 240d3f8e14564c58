import { expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import type { Moment } from './history.ts'
import { timeApart } from './time-apart.ts'

const moment = (seq: number, at: string, day = at.slice(0, 10)): Moment => {
  return { seq, day, at, board: emptyBoard }
}

test('stops on one day have their time, one alone on its day and one that stands for another day have none', () => {
  const moments = [
    moment(1, '2026-11-23T10:00:00.000Z'),
    moment(2, '2026-11-23T11:30:00.000Z'),
    moment(3, '2026-11-24T09:00:00.000Z'),
    moment(4, '2026-11-25T09:00:00.000Z', '2026-11-24'),
  ]
  expect(moments.map((each) => timeApart(each, moments))).toEqual([
    '2026-11-23T10:00:00.000Z',
    '2026-11-23T11:30:00.000Z',
    '2026-11-24T09:00:00.000Z',
    undefined,
  ])
  expect(timeApart(moments[0] as Moment, moments.slice(0, 1))).toBeUndefined()
})
