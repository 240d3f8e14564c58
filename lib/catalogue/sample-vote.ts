import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Clarity, Question, Tally } from '#lib/board/round.ts'
import type { SampleCardId, SamplePerson, Told } from './sample-story.ts'
import type { SampleWords } from './words.ts'

type Others = { [Choice in keyof SampleWords['roles'] | 'nobody' | 'unknown']?: number }

/** How often Product Owner, Shared and Product Manager were chosen for a card, and what else was. */
export type Votes = readonly [
  card: SampleCardId,
  owner: number,
  shared: number,
  manager: number,
  others?: Others,
]

/** What everyone was asked at once, and what came of it: votes on cards, or how clear their own role is to so many. */
export interface Vote {
  daysAgo: number
  from: string
  until: string
  by: SamplePerson
  roundId: string
  question: Question
  votes?: readonly Votes[]
  clarity?: { [Step in Clarity]?: number }
  remarks?: Record<string, string[]>
}

/** A vote without names: everyone is asked, and some minutes later what they said is revealed. */
export function voted({ votes = [], clarity, remarks, ...vote }: Vote): Told[] {
  const { daysAgo, from, until, by, roundId, question } = vote
  const tallies = Object.fromEntries(votes.map(([card, ...counts]) => [card, tallied(counts)]))
  const cards = question === 'clarity' ? {} : { responsibilities: Object.keys(tallies) }
  const result = { tallies, ...(clarity ? { clarity: { ...clarity } } : {}), ...(remarks ? { remarks } : {}) }
  return [
    {
      ...{ daysAgo, by, time: from },
      changes: [
        { kind: 'phase.set', phase: 'place' },
        { kind: 'round.open', roundId, question, ...cards },
      ],
    },
    {
      ...{ daysAgo, by, time: until },
      changes: [
        { kind: 'round.reveal', roundId, ...result },
        { kind: 'phase.set', phase: 'reveal' },
      ],
    },
  ]
}

function tallied([owner, shared, manager, others]: readonly [number, number, number, Others?]): Tally {
  const counts = { [PRODUCT_OWNER]: owner, shared, [PRODUCT_MANAGER]: manager, ...others }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}
