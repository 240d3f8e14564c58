import type { Board, Domain, Id } from '#lib/board/board.ts'
import { DOMAINS } from '#lib/board/board.ts'

/** Which cards a vote asks about: all that are ours, only those not placed yet, or those of one domain. */
export type Asked = 'all' | 'unplaced' | Domain

/** The cards of ours that a vote would ask about, in board order. */
export function askedCards(
  { responsibilities, excluded }: Pick<Board, 'responsibilities' | 'excluded'>,
  asked: Asked,
): Id[] {
  const notOurs = new Set(excluded.flatMap((each) => each.responsibilityId ?? []))
  return responsibilities
    .filter((card) => !notOurs.has(card.id))
    .filter(
      (card) => asked === 'all' || (asked === 'unplaced' ? card.lane === 'unplaced' : card.domain === asked),
    )
    .map((card) => card.id)
}

/** What can be chosen on a board, each with how many cards it means: all always, the others where there are some. */
export function askable(
  board: Pick<Board, 'responsibilities' | 'excluded'>,
): { asked: Asked; count: number }[] {
  const counted = (['all', 'unplaced', ...DOMAINS] as const).map((asked) => ({
    asked,
    count: askedCards(board, asked).length,
  }))
  const all = counted[0]?.count ?? 0
  return counted.filter(({ asked, count }) => asked === 'all' || (count > 0 && count < all))
}
