import type { Board } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'
import { latestRound, roundShown } from '#lib/rounds/latest-round.ts'

/**
 * The rounds that a reveal can show, that from now on before that of today: the one that `roundShown` answers, and
 * what it would answer for the other question since the last review. Empty before anything is revealed.
 */
export function shownRounds(board: Pick<Board, 'rounds' | 'reviews'>): Round[] {
  const latest = roundShown(board)
  if (!latest) return []
  const since = board.reviews.at(-1)?.seq ?? 0
  const other = roundShown({
    rounds: board.rounds.filter(
      ({ question, revealed = 0 }) => question !== latest.question && revealed > since,
    ),
  })
  const rounds = other ? [latest, other] : [latest]
  return rounds.toSorted((one, two) => (one.question < two.question ? -1 : 1))
}

/**
 * The one of these rounds that everyone is shown: the facilitator's choice. Without one it is the latest revealed, but that from now on if the two belong together, for the
 * team neither settled nor left open any of its cards before the other was revealed. Undefined without rounds.
 */
export function roundToOpen(
  board: Pick<Board, 'rounds' | 'responsibilities' | 'actions' | 'focusQuestion'>,
  rounds: readonly Round[],
): Round | undefined {
  const chosen = rounds.find(({ question }) => question === board.focusQuestion)
  if (chosen) return chosen
  const [first, second] = rounds
  if (!first || !second) return first
  const revealed = lastRevealed(board, second)
  if (lastRevealed(board, first) > revealed) return first
  return wasTalkedAbout(board, first, revealed) ? second : first
}

/** The entry that last revealed votes on a card of the round, those of a vote again included; 0 before any reveal. */
export function lastRevealed(board: Pick<Board, 'rounds'>, { question, responsibilities }: Round): number {
  return Math.max(0, ...responsibilities.map((id) => latestRound(board, id, question)?.revealed ?? 0))
}

/** What was last answered to "how clear is your own role to you?", as counts by 1 to 5; undefined when nobody answered. */
export function latestClarity({ rounds }: Pick<Board, 'rounds'>): Record<string, number> | undefined {
  return rounds.findLast(({ clarity }) => clarity !== undefined)?.clarity
}

function wasTalkedAbout(
  { responsibilities, actions }: Pick<Board, 'responsibilities' | 'actions'>,
  { responsibilities: asked, revealed = 0 }: Round,
  until: number,
): boolean {
  const isBetween = (seq: number | undefined) => seq !== undefined && seq > revealed && seq < until
  const ids = new Set(asked)
  return (
    responsibilities.some(
      ({ id, moved, adopted, decision }) =>
        ids.has(id) && [moved, adopted, decision?.seq].some((seq) => isBetween(seq)),
    ) ||
    actions.some(
      ({ responsibilityId, seq }) =>
        responsibilityId !== undefined && ids.has(responsibilityId) && isBetween(seq),
    )
  )
}
