import type { Board, Day, Id } from '#lib/board/board.ts'
import type { ReadCard } from './read-card.ts'
import { ownedIn, type Reading, read } from './reading.ts'
import type { Finding } from './rule.ts'

/**
 * The cards that a finding is about, in board order, to be shown or filtered by: those it names; else those of the roles
 * it names; for the vacuum the open ones, for too much sharing the shared ones. None for rows without a card.
 */
export function cardsOf(board: Board, day: Day, finding: Finding): Id[] {
  const reading = read(board, day)
  const about = cardsAbout(reading, finding)
  return reading.cards.filter((each) => about.has(each)).map(({ card }) => card.id)
}

function cardsAbout(reading: Reading, { rule, responsibilities, roles }: Finding): Set<ReadCard> {
  switch (rule) {
    case 'missing':
      return new Set()
    case 'product-management-vacuum':
      return new Set([...reading.expected.values()].flat().flatMap(({ cards }) => cards.filter(isOpen)))
    case 'too-much-shared':
      return new Set(reading.cards.filter(({ card }) => card.lane === 'shared'))
    default: {
      const named = new Set(responsibilities)
      return named.size > 0
        ? new Set(reading.cards.filter(({ card }) => named.has(card.id)))
        : new Set(roles.flatMap((roleId) => ownedIn(reading, roleId)))
    }
  }
}

function isOpen({ state }: ReadCard): boolean {
  return state !== 'owned'
}
