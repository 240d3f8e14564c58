import { boardCards } from '../load/board-cards.ts'
import type { SharedBoard } from '../shared-board.ts'

/** Lays 500 more cards on a board, one titled in Cyrillic and one in Greek. */
export async function fillLarge(board: SharedBoard): Promise<void> {
  const changes = boardCards(500)
  for (let start = 0; start < changes.length; start += 200)
    await board.change(...changes.slice(start, start + 200))
  await board.change(
    { kind: 'responsibility.edit', responsibilityId: 'card-1', title: 'Обучение продавцов' },
    { kind: 'responsibility.edit', responsibilityId: 'card-2', title: 'Μεταφράσεις' },
  )
}
