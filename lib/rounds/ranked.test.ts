import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import type { Round, Tally } from '#lib/board/round.ts'
import { latestRound, roundShown } from './latest-round.ts'
import { contested, ranked, unsettled } from './ranked.ts'
import { isSettled } from './settled.ts'
import { votedBoard } from './voted-board.arbitrary.ts'

function round(id: string, tallies: Record<string, Tally>, fields: Partial<Round> = {}): Round {
  const responsibilities = Object.keys(tallies)
  const its = { id, named: false, open: false, revealed: 10, responsibilities, tallies }
  return { question: 'from-now-on', ...its, ...fields }
}

function boardOf(rounds: Round[], fields: Partial<Board> = {}): Board {
  const roles = ['product-owner', 'product-manager'].map((id) => ({ id, name: id, lane: true, people: [] }))
  const responsibilities = ['a', 'b', 'c', 'd', 'e'].map((id) => {
    return { id, title: id, domain: 'people' as const, lane: 'unplaced', duties: {} }
  })
  return { ...emptyBoard, roles, responsibilities, rounds, ...fields }
}

const PO = 'product-owner'
const PM = 'product-manager'

test('most contested first; then more votes, more who do not know it, the order of the board', () => {
  const all = round('one', {
    a: { [PO]: 3 },
    b: { [PO]: 3, unknown: 2 },
    c: { [PO]: 4, [PM]: 3 },
    d: { [PO]: 3, [PM]: 2, shared: 2 },
    e: { [PO]: 3 },
  })
  const board = boardOf([all])
  expect(ranked(board, all).map(({ card }) => card.id)).toEqual(['d', 'c', 'b', 'a', 'e'])
  expect(contested(board, all).map(({ card }) => card.id)).toEqual(['d', 'c'])
})

test('a card that was voted on again counts as it did the last time', () => {
  const all = round('one', { a: { [PO]: 2, [PM]: 2 }, b: { [PO]: 4 } })
  const again = round('two', { a: { [PM]: 4 } }, { revealed: 20 })
  const board = boardOf([all, again])
  expect(roundShown(board)?.id).toBe('one')
  expect(ranked(board, all).map((each) => each.round.id)).toEqual(['two', 'one'])
  expect(contested(board, all)).toEqual([])
})

test('a vote on a single new card is the one shown, and a vote again shows the round that it belongs to', () => {
  const all = round('one', { a: { [PO]: 2, [PM]: 2 }, b: { [PO]: 4 } })
  const added = round('two', { c: { [PM]: 4 } }, { revealed: 20 })
  const again = round('three', { a: { [PM]: 4 } }, { revealed: 30 })
  const today = round('four', { a: { [PM]: 4 } }, { revealed: 40, question: 'today' })
  expect(roundShown(boardOf([all, added]))?.id).toBe('two')
  expect(roundShown(boardOf([all, added, again]))?.id).toBe('one')
  expect(roundShown(boardOf([all, added, again, today]))?.id).toBe('four')
})

test('cards that were removed or are not ours, and rounds that are open, show nothing', () => {
  const all = round('one', { a: { [PO]: 1, [PM]: 1 }, gone: { [PO]: 1 } })
  const { revealed: _, ...open } = round('two', { a: { [PM]: 4 } }, { open: true })
  const board = boardOf([all, open], { excluded: [{ responsibilityId: 'a', reason: 'sales' }] })
  expect(ranked(board, all)).toEqual([])
  expect(latestRound(board, 'a')?.id).toBe('one')
  expect(roundShown(boardOf([open]))).toBeUndefined()
})

test('what holds from now on comes before what is so today', () => {
  const board = boardOf([
    round('one', { a: { [PO]: 1 } }),
    round('two', { a: { [PM]: 1 }, b: { [PM]: 1 } }, { question: 'today', revealed: 20 }),
  ])
  expect(latestRound(board, 'a')?.id).toBe('one')
  expect(latestRound(board, 'b')?.id).toBe('two')
  expect(latestRound(board, 'a', 'today')?.id).toBe('two')
  expect(latestRound(board, 'c')).toBeUndefined()
})

test('a round about how clear roles are is never the one shown', () => {
  const clarity = round('two', {}, { question: 'clarity', revealed: 20, clarity: { 4: 3 } })
  expect(roundShown(boardOf([round('one', { a: { [PO]: 1 } }), clarity]))?.id).toBe('one')
})

test('the ranking is a total order of the cards asked about that are ours', () => {
  fc.assert(
    fc.property(votedBoard, (board) => {
      const shown = roundShown(board)
      fc.pre(shown !== undefined)
      const cards = ranked(board, shown)
      const isOut = (id: string) => board.excluded.some((each) => each.responsibilityId === id)
      expect(cards.map(({ card }) => card.id).toSorted()).toEqual(
        shown.responsibilities.filter((id) => !isOut(id)).toSorted(),
      )
      const places = cards.map(({ card }) => board.responsibilities.indexOf(card))
      cards.slice(1).forEach(({ split }, index) => {
        const before = cards[index]?.split ?? split
        const differences = [
          before.disagreement - split.disagreement,
          before.cast - split.cast,
          before.unknown - split.unknown,
          (places[index + 1] ?? 0) - (places[index] ?? 0),
        ]
        expect(differences.find((each) => each !== 0)).toBeGreaterThan(0)
      })
    }),
  )
})

test('the same board always has the same latest rounds, however often it is asked', () => {
  fc.assert(
    fc.property(votedBoard, (board) => {
      for (const { id } of board.responsibilities) {
        const slow = (question: string) =>
          board.rounds.findLast((each) => each.question === question && each.responsibilities.includes(id))
        expect(latestRound(board, id, 'today')).toBe(slow('today'))
        expect(latestRound(board, id)).toBe(slow('from-now-on') ?? slow('today'))
        expect(latestRound(structuredClone(board), id)).toEqual(latestRound(board, id))
      }
    }),
  )
})

test('what is unsettled was asked about and not touched since', () => {
  fc.assert(
    fc.property(votedBoard, (board) => {
      const left = unsettled(board).map(({ card }) => card.id)
      for (const card of board.responsibilities) {
        const its = latestRound(board, card.id)
        const isOut = board.excluded.some((each) => each.responsibilityId === card.id)
        expect(left.includes(card.id)).toBe(its !== undefined && !isOut && !isSettled(card, its))
      }
    }),
  )
})
