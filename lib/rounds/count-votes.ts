import type { Id } from '#lib/board/board.ts'
import type { Choice, Result, Round } from '#lib/board/round.ts'
import type { Vote } from './vote.ts'

/** A vote and whose it is, by name. */
export interface NamedVote {
  name: string
  vote: Vote
}

/**
 * What the votes of a round come to. The order of the votes does not count: names are sorted, and remarks, which could
 * tell by their order who wrote which, are `shuffled`. Cards that nobody voted on are left out, and so is what is about
 * cards outside the round.
 */
export function countVotes(
  round: Pick<Round, 'responsibilities' | 'named'>,
  votes: readonly NamedVote[],
  shuffled: (remarks: string[]) => string[],
): Result {
  const tallies: Record<Id, Record<Choice, number>> = Object.create(null)
  const names: Record<Id, Record<Choice, string[]>> = Object.create(null)
  const remarks: Record<Id, string[]> = Object.create(null)
  for (const id of round.responsibilities) {
    const byChoice = Map.groupBy(
      votes.filter(({ vote }) => Object.hasOwn(vote.placements, id)),
      ({ vote }) => vote.placements[id] ?? 'unknown',
    )
    const choices = [...byChoice].sort(([one], [other]) => (one < other ? -1 : 1))
    const said = votes.flatMap(({ vote }) =>
      Object.hasOwn(vote.remarks, id) ? (vote.remarks[id] ?? []) : [],
    )
    if (choices.length > 0) {
      tallies[id] = keyed(choices.map(([choice, its]) => [choice, its.length]))
      names[id] = keyed(choices.map(([choice, its]) => [choice, its.map(({ name }) => name).sort()]))
    }
    if (said.length > 0) remarks[id] = shuffled(said.toSorted())
  }
  const clarity = clarities(votes)
  return {
    tallies,
    ...(Object.keys(clarity).length > 0 ? { clarity } : {}),
    ...(round.named ? { names } : {}),
    ...(Object.keys(remarks).length > 0 ? { remarks } : {}),
  }
}

function clarities(votes: readonly NamedVote[]): Record<string, number> {
  const answered = votes.flatMap(({ vote }) => vote.clarity ?? [])
  const byClarity = [...Map.groupBy(answered, (clarity) => clarity)].sort(([one], [other]) => one - other)
  return keyed(byClarity.map(([clarity, its]) => [String(clarity), its.length]))
}

/** Without a prototype, so that no id means more than it says. */
function keyed<Value>(pairs: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.assign(Object.create(null), Object.fromEntries(pairs))
}
