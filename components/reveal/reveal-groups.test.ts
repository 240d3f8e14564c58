import { expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { contestOf, GROUPS, inOrder, nextUnsettled, revealGroups } from './reveal-groups.ts'
import { sampleReveal } from './sample-reveal.ts'

const VOTES = {
  alike: { shared: 3, unknown: 1 },
  split: { 'product-owner': 2, 'product-manager': 1 },
  obscure: { 'product-owner': 1, unknown: 2 },
  nobodys: { nobody: 3 },
  silent: {},
  torn: { 'product-owner': 1, shared: 1, 'product-manager': 1 },
}

function groupsOf(board: Board) {
  const [round] = board.rounds
  if (!round) throw new Error('no round')
  return revealGroups(board, round)
}

function ids(board: Board) {
  return inOrder(groupsOf(board)).map(({ card, standing }) => `${card.id} ${standing}`)
}

test('each card is in the group that its votes say, the contested ones first', () => {
  const groups = groupsOf(sampleReveal(VOTES))
  const said = GROUPS.map((group) => [group, groups[group].map(({ card }) => card.id)])
  expect(Object.fromEntries(said)).toEqual({
    contested: ['torn', 'split'],
    littleKnown: ['obscure'],
    nobody: ['nobodys'],
    unvoted: ['silent'],
    alike: ['alike'],
  })
})

test('cards without votes count neither as agreed on nor as differed on', () => {
  const contest = (votes: Parameters<typeof sampleReveal>[0]) =>
    contestOf(inOrder(groupsOf(sampleReveal(votes))))
  expect(contest(VOTES)).toEqual({ contested: 2, cards: 5 })
  expect(contest({ one: { shared: 1 }, two: {} })).toBe('oneVoter')
  expect(contest({ one: {}, two: { unknown: 3 } })).toBe('noVotesAtAll')
})

test('a card is settled once a lane is adopted for it, and parked while somebody is to bring a proposal', () => {
  const adopt: Change = { kind: 'responsibility.move', responsibilityId: 'torn', lane: 'shared' }
  const park: Change = { kind: 'action.add', actionId: 'a', text: 'Propose', responsibilityId: 'split' }
  const board = sampleReveal(VOTES, [adopt], [park])
  expect(ids(board).slice(0, 3)).toEqual(['torn settled', 'split parked', 'obscure unsettled'])
  expect(nextUnsettled(inOrder(groupsOf(board)), undefined)).toBe('obscure')
})

test('after the last open card comes the first again, and none when all are settled', () => {
  const cards = inOrder(groupsOf(sampleReveal(VOTES)))
  expect(nextUnsettled(cards, 'torn')).toBe('split')
  expect(nextUnsettled(cards, 'alike')).toBe('torn')
  expect(
    nextUnsettled(
      cards.map((each) => ({ ...each, standing: 'settled' })),
      'torn',
    ),
  ).toBeUndefined()
})
