import type { Board } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'
import { roundShown } from '#lib/rounds/latest-round.ts'

/**
 * The rounds that a reveal can show, that from now on before that of today: the latest revealed one with several cards of each
 * question since the last review, and in any case the one that `roundShown` answers. Empty before anything is revealed.
 */
export function shownRounds(board: Pick<Board, 'rounds' | 'reviews'>): Round[] {
  const latest = roundShown(board)
  if (!latest) return []
  const since = board.reviews.at(-1)?.seq ?? 0
  const other = board.rounds.findLast(
    ({ question, revealed = 0, responsibilities }) =>
      question !== latest.question && revealed > since && responsibilities.length > 1,
  )
  const rounds = other ? [latest, other] : [latest]
  return rounds.toSorted((one, two) => (one.question < two.question ? -1 : 1))
}

/** What was last answered to "how clear is your own role to you?", as counts by 1 to 5; undefined when nobody answered. */
export function latestClarity({ rounds }: Pick<Board, 'rounds'>): Record<string, number> | undefined {
  return rounds.findLast(({ clarity }) => clarity !== undefined)?.clarity
}
