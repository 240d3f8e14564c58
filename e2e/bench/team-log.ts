import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { boardCards, cardId, laneAt } from '../load/board-cards.ts'

/** After so many entries a card moves to another lane than it did before. */
const SHIFT = 5_000

/**
 * A log that makes the same board however long it is: the cards, moves to and fro, and at last every card moved to its
 * own lane. `entries`: how many there are, at least 2.
 */
export function teamLog({ cards, entries }: { cards: number; entries: number }): Entry[] {
  const moves = Array.from({ length: entries - 2 }, (_, index) => {
    return [oneMove(index % cards, index + 1 + Math.floor(index / SHIFT))]
  })
  const home = Array.from({ length: cards }, (_, index) => oneMove(index, index))
  return [[...beginning, ...boardCards(cards)], ...moves, home].map(asEntry)
}

const beginning: Change[] = [
  { kind: 'board.rename', title: 'Team Kompas' },
  { kind: 'role.add', roleId: PRODUCT_OWNER, name: 'Product Owner', lane: true },
  { kind: 'role.add', roleId: PRODUCT_MANAGER, name: 'Product Manager', lane: true },
]

function oneMove(card: number, lane: number): Change {
  return { kind: 'responsibility.move', responsibilityId: cardId(card), lane: laneAt(lane) }
}

function asEntry(changes: Change[], index: number): Entry {
  const at = new Date(Date.UTC(2026, 0, 5) + index * 1_000).toISOString()
  return { seq: index + 1, at, by: { id: 'ana', name: 'Ana' }, changeId: `change-${index + 1}`, changes }
}
