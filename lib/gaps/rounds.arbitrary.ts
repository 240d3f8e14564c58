import fc from 'fast-check'
import type { Action } from '#lib/board/action.ts'
import type { Board } from '#lib/board/board.ts'
import type { Question, Round, Tally } from '#lib/board/round.ts'

const PEOPLE = ['ana', 'ben', 'cem', 'dov']

const cardId = fc.nat(29).map((index) => `card-${index}`)
const day = fc.constantFrom('2026-11-01', '2026-11-22', '2026-12-22')
const anyTally: fc.Arbitrary<Tally> = fc.dictionary(
  fc.constantFrom('product-owner', 'product-manager', 'shared', 'legal', 'marketing', 'nobody', 'unknown'),
  fc.integer({ min: 1, max: 5 }),
  { minKeys: 1, maxKeys: 3 },
)

/** Entries that a board refers to lie before, between and behind its rounds, which were revealed in entries 5, 15 and 25. */
export const seq = fc.constantFrom(3, 10, 20, 30)

const anyRound = fc.record({
  question: fc.constantFrom<Question>('from-now-on', 'today'),
  tallies: fc.dictionary(cardId, anyTally, { minKeys: 10, maxKeys: 20 }),
})

const anyAction: fc.Arbitrary<Omit<Action, 'id'>> = fc.record(
  {
    text: fc.constant('hand it over'),
    responsibilityId: cardId,
    personId: fc.constantFrom(...PEOPLE),
    due: day,
    done: seq,
    seq,
  },
  { requiredKeys: ['text', 'seq'] },
) as fc.Arbitrary<Omit<Action, 'id'>>

type Workshop = Pick<Board, 'rounds' | 'actions' | 'reviews' | 'charter'> & Partial<Pick<Board, 'nextReview'>>

/** Up to three rounds about `card-0` to `card-29` with what came of them, and the actions, reviews and charters around them. */
export const anyWorkshop: fc.Arbitrary<Workshop> = fc
  .record(
    {
      rounds: fc.array(anyRound, { maxLength: 3 }),
      actions: fc.array(anyAction, { maxLength: 10 }),
      reviewed: seq,
      issued: seq,
      nextReview: day,
    },
    { requiredKeys: ['rounds', 'actions'] },
  )
  .map(({ rounds, actions, reviewed, issued, nextReview }) => ({
    rounds: rounds.map(asRound),
    actions: actions.map((each, index) => ({ ...each, id: `action-${index}` })),
    reviews: reviewed ? [{ id: 'review', label: 'Review', date: '2026-11-01', seq: reviewed }] : [],
    charter: {
      versions: issued ? [{ version: '1', validFrom: '2026-11-01', seq: issued }] : [],
      signatures: [],
    },
    ...(nextReview ? { nextReview } : {}),
  }))

function asRound(
  { question, tallies }: { question: Question; tallies: Round['tallies'] },
  index: number,
): Round {
  return {
    id: `round-${index}`,
    question,
    named: false,
    open: false,
    revealed: 5 + 10 * index,
    responsibilities: Object.keys(tallies ?? {}),
    ...(tallies && { tallies }),
  }
}
