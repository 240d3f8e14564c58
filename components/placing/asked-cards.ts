import { type Board, DOMAINS, type Responsibility } from '#lib/board/board.ts'
import { isExcluded } from '#lib/board/exclusion.ts'
import type { Round } from '#lib/board/round.ts'

/**
 * The cards that a round asks about, for everyone in the same order: by domain, then as they lay when the round was opened.
 * Moving cards meanwhile changes nothing; those that are gone or not ours any more are left out.
 */
export function askedCards(
  board: Pick<Board, 'responsibilities' | 'excluded'>,
  round: Pick<Round, 'responsibilities'>,
): Responsibility[] {
  const cards = new Map(board.responsibilities.map((card) => [card.id, card]))
  const asked = round.responsibilities.flatMap((id) => cards.get(id) ?? [])
  return DOMAINS.flatMap((domain) =>
    asked.filter((card) => card.domain === domain && !isExcluded(board, card.id)),
  )
}
