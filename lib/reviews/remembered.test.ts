import { expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { remembered } from './remembered.ts'

test('a board is asked once a day, another board or another day anew', () => {
  let asked = 0
  const answer = remembered(({ day }) => {
    asked += 1
    return `${asked}. ${day}`
  })
  const board = { ...emptyBoard }
  expect(answer({ board, day: '2027-01-11' })).toBe('1. 2027-01-11')
  expect(answer({ board, day: '2027-01-11' })).toBe('1. 2027-01-11')
  expect(answer({ board, day: '2027-01-12' })).toBe('2. 2027-01-12')
  expect(answer({ board: { ...board }, day: '2027-01-12' })).toBe('3. 2027-01-12')
})
