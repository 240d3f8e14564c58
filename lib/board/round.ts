import type { Board, Id, Lane, Stamp } from './board.ts'
import type { ChangeOf } from './change.ts'
import { isExcluded } from './exclusion.ts'
import { replaced } from './list.ts'
import { type Refusal, refuse } from './refusal.ts'

/** What a round asks: who has the final say today, who shall have it from now on, or only how clear one's own role is. */
export const QUESTIONS = ['from-now-on', 'today', 'clarity'] as const

export type Question = (typeof QUESTIONS)[number]

/** Where a voter places a card: a lane but `unplaced` (any role, with a lane or without), with nobody, or "I don't know this card", which is no vote. */
export type Choice = 'nobody' | 'unknown' | Lane

/** How many chose what. Without a prototype. */
export type Tally = Record<string, number>

/** How clear their own role is to a voter, 1 (not at all) to 5 (entirely). */
export const CLARITIES = [1, 2, 3, 4, 5] as const

export type Clarity = (typeof CLARITIES)[number]

/** What the votes of a round come to: all that is known of them once they are revealed. */
export interface Result {
  tallies: Record<Id, Tally>
  clarity?: Record<string, number>
  /** Of a named round: who chose what. */
  names?: Record<Id, Record<string, string[]>>
  /** In no order. */
  remarks?: Record<Id, string[]>
}

/**
 * One silent vote of everyone. `named`: whether the reveal tells who chose what, which everyone is told before they vote.
 * `revealed`: the entry that revealed it. `responsibilities`: the cards it asked about, some of which may be gone by now.
 * `hands`: what shows of hands have added to the tallies.
 */
export interface Round extends Partial<Result> {
  id: Id
  question: Question
  named: boolean
  open: boolean
  revealed?: number
  responsibilities: Id[]
  hands?: Record<Id, Tally>
}

/** A round about these cards, or about all that are ours. One at a time. */
export function open(board: Board, change: ChangeOf<'round.open'>): Board | Refusal {
  const { roundId: id, question, named = false } = change
  if (board.rounds.some((round) => round.id === id)) return refuse('repeated', id)
  const other = openRound(board)
  if (other) return refuse('round-open', other.id)
  const asked = change.responsibilities && new Set(change.responsibilities)
  const cards = board.responsibilities.filter((card) => asked?.delete(card.id) ?? !isExcluded(board, card.id))
  const [unknown] = asked ?? []
  if (unknown !== undefined) return refuse('unknown-responsibility', unknown)
  const responsibilities = question === 'clarity' ? [] : cards.map((card) => card.id)
  return { ...board, rounds: [...board.rounds, { id, question, named, open: true, responsibilities }] }
}

/** The end of the vote. What came of it is the server's to say. */
export function reveal(board: Board, change: ChangeOf<'round.reveal'>, { seq }: Stamp): Board | Refusal {
  const { kind: _, roundId, tallies = {}, ...result } = change
  return onRound(board, roundId, (round) =>
    round.open
      ? { ...round, open: false, revealed: seq, tallies, ...result }
      : refuse('round-closed', roundId),
  )
}

/** A show of hands about one card, added to its votes; less than none takes back what hands had added before. */
export function tally(board: Board, change: ChangeOf<'round.tally'>): Board | Refusal {
  const { roundId, responsibilityId: id, counts } = change
  const choices = Object.keys(counts)
  const unknown = choices.find((choice) => !isChoice(board, choice))
  if (unknown !== undefined) return refuse('lane-missing', unknown)
  return onRound(board, roundId, (round) => {
    if (round.open) return refuse('round-open', roundId)
    if (!round.responsibilities.includes(id)) return refuse('unknown-responsibility', id)
    const hands = sum(tallyOf(round.hands, id), counts)
    const below = choices.find((choice) => (hands[choice] ?? 0) < 0)
    if (below !== undefined) return refuse('below-zero', id)
    if (choices.every((choice) => counts[choice] === 0)) return round
    return {
      ...round,
      tallies: { ...round.tallies, [id]: sum(tallyOf(round.tallies, id), counts) },
      hands: { ...round.hands, [id]: hands },
    }
  })
}

/** The round that is open, if any. */
export function openRound({ rounds }: Pick<Board, 'rounds'>): Round | undefined {
  return rounds.findLast((round) => round.open)
}

/** Whether somebody may vote for this on this board. Safe for any text. */
export function isChoice({ roles }: Pick<Board, 'roles'>, choice: string): boolean {
  return ['shared', 'nobody', 'unknown'].includes(choice) || roles.some((role) => role.id === choice)
}

/** What one card got; nothing when it got no vote. Safe for ids such as `constructor`. */
export function tallyOf(tallies: Record<Id, Tally> | undefined, responsibilityId: Id): Tally {
  return (tallies && Object.hasOwn(tallies, responsibilityId) && tallies[responsibilityId]) || {}
}

/** Whether the votes on this card have ever been revealed. */
export function wasVotedOn({ rounds }: Pick<Board, 'rounds'>, responsibilityId: Id): boolean {
  return rounds.some(
    (round) => round.revealed !== undefined && round.responsibilities.includes(responsibilityId),
  )
}

function sum(one: Tally, other: Tally): Tally {
  const total: Tally = Object.assign(Object.create(null), one)
  for (const [choice, count] of Object.entries(other)) {
    total[choice] = (total[choice] ?? 0) + count
    if (total[choice] === 0) delete total[choice]
  }
  return total
}

function onRound(board: Board, id: Id, change: (round: Round) => Round | Refusal): Board | Refusal {
  const round = board.rounds.find((each) => each.id === id)
  if (!round) return refuse('unknown-round', id)
  const changed = change(round)
  if ('refused' in changed) return changed
  const rounds = replaced(board.rounds, id, () => changed)
  return rounds === board.rounds ? board : { ...board, rounds }
}
