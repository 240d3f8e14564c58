import { expect, test } from 'vitest'
import type { Responsibility } from '#lib/board/board.ts'
import { onlyCard } from './only-card.ts'

const card: Responsibility = { id: 'a', title: 'Roadmap', domain: 'strategy', lane: 'unplaced', duties: {} }
const board = { responsibilities: [card, { ...card, id: 'b' }] }

test('a vote about one card is told from one about several, about none, or about a card that is gone', () => {
  expect(onlyCard(board, { responsibilities: ['a'] })).toBe(card)
  for (const responsibilities of [['a', 'b'], [], ['gone']])
    expect(onlyCard(board, { responsibilities })).toBeUndefined()
  expect(onlyCard(board, undefined)).toBeUndefined()
})
