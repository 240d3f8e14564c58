import { expect, test } from 'vitest'
import type { Responsibility } from '#lib/board/board.ts'
import { roleLosses } from './role-losses.ts'

function card(fields: Partial<Responsibility>): Responsibility {
  return { id: 'x', title: 'X', domain: 'people', lane: 'unplaced', duties: {}, ...fields }
}

test('counts what a role takes along, and a lead only where the card is shared', () => {
  const board = {
    roles: [{ id: 'sales', name: 'Sales', lane: true, people: [{ personId: 'omar' }] }],
    responsibilities: [
      card({ lane: 'sales', lead: 'sales' }),
      card({ lane: 'sales', duties: { sales: 'R' } }),
      card({ lane: 'shared', lead: 'sales', duties: { sales: 'C' } }),
    ],
  }
  expect(roleLosses(board, 'sales')).toEqual({ cards: 2, letters: 2, leads: 1, people: 1 })
})
