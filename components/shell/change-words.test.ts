import { expect, test } from 'vitest'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import { changeNames } from './change-words.ts'

const board: Board = {
  ...emptyBoard,
  roles: [{ id: 'marketing', name: 'Marketing', lane: true, people: [] }],
  people: [{ id: 'mira', name: 'Mira' }],
  responsibilities: [{ id: 'roadmap', title: 'Roadmap', domain: 'strategy', lane: 'unplaced', duties: {} }],
  removed: [{ id: 'old', title: 'Old card', domain: 'delivery', lane: 'unplaced', duties: {} }],
}

const words = {
  gone: { card: 'no card', role: 'no role', person: 'nobody' },
  lanes: { unplaced: 'the tray', shared: 'Shared' },
  row: (id: string) => `row ${id}`,
}

test('a move names the card and the lane', () => {
  const move = { kind: 'responsibility.move', responsibilityId: 'roadmap' } as const
  expect(changeNames({ ...move, lane: 'marketing' }, board, words)).toEqual({
    card: 'Roadmap',
    lane: 'Marketing',
  })
  expect(changeNames({ ...move, lane: 'shared' }, board, words).lane).toBe('Shared')
})

test('what is no longer on the board is said to be gone, and a removed card keeps its title', () => {
  expect(
    changeNames({ kind: 'responsibility.move', responsibilityId: 'x', lane: 'y' }, board, words),
  ).toEqual({ card: 'no card', lane: 'no role' })
  expect(changeNames({ kind: 'responsibility.restore', responsibilityId: 'old' }, board, words)).toEqual({
    card: 'Old card',
  })
})

test('filling a role names the role and the person, and a row of the catalogue goes by its title', () => {
  const fill = { kind: 'role.fill', roleId: 'marketing', personId: 'mira' } as const
  expect(changeNames(fill, board, words)).toEqual({ role: 'Marketing', person: 'Mira' })
  const exclude = { kind: 'responsibility.exclude', catalogueId: 'pricing', reason: 'Finance' } as const
  expect(changeNames(exclude, board, words)).toEqual({ card: 'row pricing' })
})
