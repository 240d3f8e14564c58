import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import { cardId } from '../load/board-cards.ts'
import { LOAD_CARDS } from './side.ts'

const LANES = ['shared', PRODUCT_MANAGER, 'unplaced', PRODUCT_OWNER]

/** The JSON that sends one move: card after card, each into another lane than the time before. */
export function moveBody(changeId: string, index: number): string {
  const responsibilityId = cardId(index % LOAD_CARDS)
  const lane = LANES[(index + Math.floor(index / LOAD_CARDS)) % LANES.length]
  return JSON.stringify({
    changeId,
    changes: [{ kind: 'responsibility.move', responsibilityId, lane, after: null }],
  })
}
