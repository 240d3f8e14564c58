import type { Board, Responsibility } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'

/** The one card that a vote is about; undefined for a vote about several or none, and where the card is gone. */
export function onlyCard(
  { responsibilities }: Pick<Board, 'responsibilities'>,
  round: Pick<Round, 'responsibilities'> | undefined,
): Responsibility | undefined {
  const [id, ...others] = round?.responsibilities ?? []
  return others.length > 0 ? undefined : responsibilities.find((card) => card.id === id)
}
