import type { Board, Id } from '#lib/board/board.ts'
import type { Question, Round } from '#lib/board/round.ts'

type ByCard = ReadonlyMap<Id, Round>

/** The latest revealed round about each card, by question. Boards share their rounds until one changes, so this is made once. */
const known = new WeakMap<readonly Round[], Map<Question, ByCard>>()

/**
 * The latest revealed round that asked about the card: of this question, or without one that from now on if there is any,
 * else that of today. Undefined when its votes have never been revealed.
 */
export function latestRound(
  { rounds }: Pick<Board, 'rounds'>,
  responsibilityId: Id,
  question?: Question,
): Round | undefined {
  const latest = (asked: Question) => latestOf(rounds, asked).get(responsibilityId)
  return question ? latest(question) : (latest('from-now-on') ?? latest('today'))
}

/**
 * The round that a reveal is about: the latest revealed one with several cards, else with one. A later vote again on one of
 * its cards belongs to it (see `ranked`).
 */
export function roundShown({ rounds }: Pick<Board, 'rounds'>): Round | undefined {
  const asking = (least: number) =>
    rounds.findLast((round) => round.revealed !== undefined && round.responsibilities.length >= least)
  return asking(2) ?? asking(1)
}

function latestOf(rounds: readonly Round[], question: Question): ByCard {
  const byQuestion = known.get(rounds) ?? new Map<Question, ByCard>()
  const made = byQuestion.get(question)
  if (made) return made
  const byCard = new Map<Id, Round>()
  for (const round of rounds) {
    if (round.question !== question || round.revealed === undefined) continue
    for (const id of round.responsibilities) byCard.set(id, round)
  }
  known.set(rounds, byQuestion.set(question, byCard))
  return byCard
}
