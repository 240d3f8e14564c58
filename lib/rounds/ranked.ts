import type { Board, Responsibility } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'
import { latestRound } from './latest-round.ts'
import { isSettled } from './settled.ts'
import { type Split, splitOf } from './split.ts'

/** A card and how its votes fall; `round`: the one they are from, which is a later one where the card was voted on again. */
export interface RankedCard {
  card: Responsibility
  split: Split
  round: Round
}

/**
 * The cards of a revealed round that are still on the board and ours, most contested first: by disagreement, then by votes,
 * then by how many do not know the card, then in board order. The order of the votes does not count.
 */
export function ranked(board: Board, round: Round): RankedCard[] {
  const asked = new Set(round.responsibilities)
  return inRank(board, (card) => (asked.has(card.id) ? (votedAgain(board, card, round) ?? round) : undefined))
}

/** Those that voters placed in more than one way, most contested first. */
export function contested(board: Board, round: Round): RankedCard[] {
  return ranked(board, round).filter(({ split }) => split.parts.length > 1)
}

/**
 * The cards, of any revealed round, that the team has not settled since their latest one (that from now on if there is any),
 * most contested first.
 */
export function unsettled(board: Board): RankedCard[] {
  return inRank(board, (card) => latestRound(board, card.id)).filter(
    ({ card, round }) => !isSettled(card, round),
  )
}

function inRank(board: Board, roundOf: (card: Responsibility) => Round | undefined): RankedCard[] {
  const notOurs = new Set(board.excluded.flatMap((each) => each.responsibilityId ?? []))
  return board.responsibilities
    .flatMap((card) => {
      const round = notOurs.has(card.id) ? undefined : roundOf(card)
      return round ? [{ card, round, split: splitOf(board, round, card.id) }] : []
    })
    .sort(({ split: one }, { split: other }) => byContest(one, other))
}

function votedAgain(
  board: Board,
  card: Responsibility,
  { question, revealed = 0 }: Round,
): Round | undefined {
  const latest = latestRound(board, card.id, question)
  return latest && (latest.revealed ?? 0) > revealed ? latest : undefined
}

/** Equals keep the order of the board, for sorting is stable. */
function byContest(one: Split, other: Split): number {
  return other.disagreement - one.disagreement || other.cast - one.cast || other.unknown - one.unknown
}
