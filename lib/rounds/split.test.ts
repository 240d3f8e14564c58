import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { type Choice, type Round, tally } from '#lib/board/round.ts'
import { countVotes } from './count-votes.ts'
import { choicesOf, splitOf } from './split.ts'
import { mergedVote, noVote, type Vote } from './vote.ts'

const roles = ['product-manager', 'legal', 'product-owner', 'constructor'].map((id) => ({
  id,
  name: id,
  lane: true,
  people: [],
}))
const choice: fc.Arbitrary<Choice> = fc.constantFrom(
  'product-owner',
  'product-manager',
  'shared',
  'legal',
  'nobody',
  'unknown',
)
const choices = fc.array(choice, { maxLength: 12 })

function revealed(votes: readonly Vote[]): Round {
  const asked = { responsibilities: ['card'], named: false }
  const named = votes.map((vote, index) => ({ name: `Voter ${index}`, vote }))
  return {
    ...countVotes(asked, named, (remarks) => remarks),
    id: 'round',
    question: 'from-now-on',
    open: false,
    revealed: 9,
    ...asked,
  }
}

function voteFor(placed: Choice): Vote {
  return mergedVote(noVote, { placements: { card: placed } })
}

function splitFor(placed: readonly Choice[]) {
  return splitOf({ roles }, revealed(placed.map(voteFor)), 'card')
}

test('parts stand in the order of the lanes, nobody last, and only where somebody chose them', () => {
  const split = splitFor(['nobody', 'legal', 'product-manager', 'shared', 'product-owner', 'legal'])
  expect(split.parts).toEqual([
    { choice: 'product-owner', count: 1 },
    { choice: 'shared', count: 1 },
    { choice: 'product-manager', count: 1 },
    { choice: 'legal', count: 2 },
    { choice: 'nobody', count: 1 },
  ])
  expect(split.leading).toBe('legal')
})

test('without votes nothing leads and nothing is agreed', () => {
  const empty = { cast: 0, unknown: 0, parts: [], isUnanimous: false, disagreement: 0 }
  expect(splitFor([])).toEqual(empty)
  expect(splitFor(['unknown', 'unknown'])).toEqual({ ...empty, unknown: 2 })
})

test('one voter agrees with everyone', () => {
  expect(splitFor(['shared'])).toMatchObject({
    cast: 1,
    leading: 'shared',
    agreement: 1,
    isUnanimous: true,
    disagreement: 0,
  })
})

test('a tie is no majority, and its agreement is that of the largest part', () => {
  const split = splitFor(['product-owner', 'product-owner', 'product-manager', 'product-manager', 'nobody'])
  expect(split).not.toHaveProperty('leading')
  expect(split.agreement).toBe(2 / 5)
})

test('“I don’t know this card” is no vote, nobody is one', () => {
  expect(splitFor(['product-owner', 'unknown', 'unknown'])).toMatchObject({
    cast: 1,
    unknown: 2,
    agreement: 1,
  })
  expect(splitFor(['product-owner', 'nobody', 'nobody'])).toMatchObject({ cast: 3, leading: 'nobody' })
})

test('3/2/2 is more contested than 4/3, and 1/1 most', () => {
  const of = (...counts: number[]) => {
    const lanes = ['product-owner', 'shared', 'product-manager']
    return splitFor(counts.flatMap((count, index) => Array.from({ length: count }, () => lanes[index] ?? '')))
      .disagreement
  }
  expect(of(3, 2, 2)).toBeCloseTo(16 / 21)
  expect(of(4, 3)).toBeCloseTo(12 / 21)
  expect(of(1, 1)).toBe(1)
})

test('votes for a role that is gone are left out', () => {
  const round = revealed(['product-owner', 'gone', 'gone'].map(voteFor))
  expect(splitOf({ roles }, round, 'card')).toMatchObject({ cast: 1, leading: 'product-owner' })
})

test('ids such as constructor mean no more than they say', () => {
  const round = JSON.parse(JSON.stringify(revealed([voteFor('constructor')]))) as Round
  expect(splitOf({ roles }, round, 'card').parts).toEqual([{ choice: 'constructor', count: 1 }])
  expect(splitOf({ roles }, round, 'toString').parts).toEqual([])
  const plain: Round = { ...round, tallies: { card: { legal: 1 } } }
  expect(splitOf({ roles }, plain, 'card').parts).toEqual([{ choice: 'legal', count: 1 }])
})

test('the order of the votes changes nothing, and every figure adds up', () => {
  fc.assert(
    fc.property(
      choices.chain((placed) => fc.tuple(fc.constant(placed), shuffled(placed))),
      ([placed, other]) => {
        const split = splitFor(placed)
        expect(splitFor(other)).toEqual(split)
        const { cast, unknown, parts, leading, agreement = 0, disagreement } = split
        expect(cast + unknown).toBe(placed.length)
        expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(cast)
        const most = parts.filter(({ count }) => count === agreement * cast)
        expect(leading).toBe(most.length === 1 ? most[0]?.choice : undefined)
        expect(disagreement >= 0 && disagreement <= 1).toBe(true)
        expect(split.isUnanimous).toBe(cast > 0 && disagreement === 0)
        expect(parts.map((part) => part.choice)).toEqual(
          choicesOf({ roles }).filter((each) => placed.includes(each)),
        )
      },
    ),
  )
})

test('only the last word of each voter counts, and one who takes it back was never there', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(choice, fc.option(choice))), (voters) => {
      const votes = voters.map(([first, last]) =>
        mergedVote(voteFor(first), { placements: { card: last }, done: true }),
      )
      const stayed = voters.flatMap(([, last]) => last ?? [])
      expect(splitOf({ roles }, revealed(votes), 'card')).toEqual(splitFor(stayed))
    }),
  )
})

test('hands count like votes', () => {
  fc.assert(
    fc.property(choices, choices, (phones, hands) => {
      const voted = revealed(phones.map(voteFor))
      const card = { id: 'card', title: 'Card', domain: 'people' as const, lane: 'unplaced', duties: {} }
      const board = { ...emptyBoard, roles, responsibilities: [card], rounds: [voted] }
      const counts = Object.fromEntries(
        Map.groupBy(hands, (each) => each)
          .entries()
          .map(counted),
      )
      const after = tally(board, { kind: 'round.tally', roundId: 'round', responsibilityId: 'card', counts })
      if (isRefusal(after)) throw new Error(after.refused)
      const [round = voted] = after.rounds
      expect(splitOf({ roles }, round, 'card')).toEqual(splitFor([...phones, ...hands]))
    }),
  )
})

function counted([choice, its]: [Choice, Choice[]]): [Choice, number] {
  return [choice, its.length]
}

function shuffled<Item>(items: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length })
}
