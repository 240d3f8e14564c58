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
 * The round that a reveal is about: the latest revealed one with cards. A vote again on one card of an earlier round with
 * several, of the same question, belongs to that round, which is then the one (see `ranked`).
 */
export function roundShown({ rounds }: Pick<Board, 'rounds'>): Round | undefined {
  const revealed = rounds.filter((each) => each.revealed !== undefined && each.responsibilities.length > 0)
  const latest = revealed.at(-1)
  const [card, ...others] = latest?.responsibilities ?? []
  if (card === undefined || others.length > 0) return latest
  const first = revealed.findLast(
    ({ question, responsibilities }) =>
      question === latest?.question && responsibilities.length > 1 && responsibilities.includes(card),
  )
  return first ?? latest
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
