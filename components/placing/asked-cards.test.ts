import { expect, test } from 'vitest'
import type { Domain, Responsibility } from '#lib/board/board.ts'
import { askedCards } from './asked-cards.ts'

function card(id: string, domain: Domain): Responsibility {
  return { id, title: id, domain, lane: 'unplaced', duties: {} }
}

const cards = [card('launch', 'go-to-market'), card('vision', 'strategy'), card('roadmap', 'strategy')]
const round = { responsibilities: ['launch', 'roadmap', 'gone', 'vision'] }

test('cards are asked by domain, and within one as they lay when the round was opened', () => {
  const board = { responsibilities: cards, excluded: [] }
  expect(askedCards(board, round).map((each) => each.id)).toEqual(['roadmap', 'vision', 'launch'])
})

test('cards that are not ours any more, or not asked about, are left out', () => {
  const board = {
    responsibilities: [...cards, card('later', 'strategy')],
    excluded: [{ responsibilityId: 'vision', reason: 'sales' }],
  }
  expect(askedCards(board, round).map((each) => each.id)).toEqual(['roadmap', 'launch'])
})
