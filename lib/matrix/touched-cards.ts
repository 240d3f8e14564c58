import type { Board, Id, Lane } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'

/** Where a card is. */
export interface CardPlace {
  lane: Lane
  lead?: Id
}

/** A card of the board that is about to change; `to`: where it goes, absent when it stays. */
export interface TouchedCard {
  id: Id
  title: string
  from: CardPlace
  to?: CardPlace
}

/** The cards of the board that these changes are about, those whose lane or lead changes first; `after`: the board with them. */
export function touchedCards(
  board: Pick<Board, 'responsibilities'>,
  after: Pick<Board, 'responsibilities'>,
  changes: readonly Change[],
): TouchedCard[] {
  const ids = new Set(changes.map((change) => ('responsibilityId' in change ? change.responsibilityId : '')))
  const places = new Map(after.responsibilities.map((card) => [card.id, placeOf(card)]))
  const touched = board.responsibilities
    .filter(({ id }) => ids.has(id))
    .map((card): TouchedCard => {
      const [from, to] = [placeOf(card), places.get(card.id)]
      const isMoved = to && (to.lane !== from.lane || to.lead !== from.lead)
      return { id: card.id, title: card.title, from, ...(isMoved ? { to } : {}) }
    })
  return [...touched.filter(({ to }) => to), ...touched.filter(({ to }) => !to)]
}

/** Only a shared card has a lead that counts. */
function placeOf({ lane, lead }: CardPlace): CardPlace {
  return lane === 'shared' && lead ? { lane, lead } : { lane }
}
