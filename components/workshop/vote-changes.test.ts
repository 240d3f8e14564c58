import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { openRound } from '#lib/board/round.ts'
import { askable } from './asked-cards.ts'
import { endWorkshop } from './end-workshop.ts'
import { openVote, type VotePlan } from './open-vote.ts'
import { revealAndAsk, revealVote } from './reveal-vote.ts'

const plan: VotePlan = { roundId: 'r1', question: 'from-now-on', asked: 'all', named: false, minutes: 8 }

const board = after(emptyBoard, [
  { kind: 'role.add', roleId: 'product-owner', name: 'PO', lane: true },
  { kind: 'responsibility.add', responsibilityId: 'backlog', title: 'Backlog', domain: 'delivery' },
  { kind: 'responsibility.add', responsibilityId: 'pricing', title: 'Pricing', domain: 'business' },
  { kind: 'responsibility.add', responsibilityId: 'hiring', title: 'Hiring', domain: 'people' },
  { kind: 'responsibility.move', responsibilityId: 'backlog', lane: 'product-owner' },
  { kind: 'responsibility.exclude', responsibilityId: 'hiring', reason: 'HR has it' },
])

function after(before: Board, changes: Change[]): Board {
  const result = applyAll(before, changes, {
    seq: 7,
    at: '2026-11-22T10:00:00.000Z',
    by: { id: 'a', name: 'Ana' },
  })
  if (isRefusal(result)) throw new Error(JSON.stringify(result))
  return result
}

test('a vote opens for all cards of ours, takes everyone there and starts the timer', () => {
  const voting = after(board, openVote(board, plan))
  expect(openRound(voting)).toMatchObject({ named: false, responsibilities: ['pricing', 'backlog'] })
  expect(voting.phase).toBe('place')
  expect(voting.timer).toEqual({ endsAt: '2026-11-22T10:08:00.000Z' })
})

test('a vote can be about the unplaced cards, one domain, or no card at all', () => {
  const asking = (part: Partial<VotePlan>) =>
    openRound(after(board, openVote(board, { ...plan, ...part })))?.responsibilities
  expect(asking({ asked: 'unplaced' })).toEqual(['pricing'])
  expect(asking({ asked: 'delivery' })).toEqual(['backlog'])
  expect(asking({ question: 'clarity', asked: 'unplaced' })).toEqual([])
  expect(after(board, openVote(board, { ...plan, minutes: 0 })).timer).toBeUndefined()
})

test('only what makes a difference can be chosen', () => {
  expect(askable(board)).toEqual([
    { asked: 'all', count: 2 },
    { asked: 'unplaced', count: 1 },
    { asked: 'business', count: 1 },
    { asked: 'delivery', count: 1 },
  ])
})

test('a reveal takes everyone to the result and ends the timer', () => {
  const voting = after(board, openVote(board, plan))
  const round = openRound(voting)
  const shown = after(voting, round ? revealVote(voting, round) : [])
  expect([shown.phase, shown.timer, openRound(shown)]).toEqual(['reveal', undefined, undefined])
})

test('after a vote on several cards or on none no card is in focus, after one on a single card it stays', () => {
  const looking = after(board, [{ kind: 'focus.set', responsibilityId: 'pricing' }])
  const focusAfter = (asked: VotePlan['asked'], question: VotePlan['question'] = 'from-now-on') => {
    const voting = after(looking, openVote(looking, { ...plan, asked, question }))
    const round = openRound(voting)
    return after(voting, round ? revealVote(voting, round) : []).focus
  }
  expect(focusAfter('all')).toBeUndefined()
  expect(focusAfter('all', 'clarity')).toBeUndefined()
  expect(focusAfter('unplaced')).toBe('pricing')
})

test('a reveal, and the end of a workshop, end the look at a question that the facilitator chose', () => {
  const showing = { kind: 'focus.set', responsibilityId: 'pricing', question: 'today' } as const
  for (const asked of ['all', 'unplaced'] as const) {
    const voting = after(board, [...openVote(board, { ...plan, asked }), showing])
    const round = openRound(voting)
    expect(after(voting, round ? revealVote(voting, round) : []).focusQuestion).toBeUndefined()
  }
  const looking = after(board, [{ kind: 'focus.set', responsibilityId: null, question: 'today' }])
  expect(looking.focusQuestion).toBe('today')
  expect(after(looking, endWorkshop(looking)).focusQuestion).toBeUndefined()
})

test('a reveal can ask the next question about the same cards, in one entry, and stays in place', () => {
  const voting = after(board, openVote(board, { ...plan, named: true, asked: 'business' }))
  const round = openRound(voting)
  const next = { roundId: 'r2', question: 'today', minutes: 2 } as const
  const asked = after(voting, round ? revealAndAsk(voting, round, next) : [])
  expect(asked.phase).toBe('place')
  expect(asked.rounds.map(({ id, open }) => [id, open])).toEqual([
    ['r1', false],
    ['r2', true],
  ])
  expect(openRound(asked)).toMatchObject({ question: 'today', named: true, responsibilities: ['pricing'] })
})

test('the end of a workshop takes the timer and the focus along, and leaves an open vote open', () => {
  const voting = after(board, [...openVote(board, plan), { kind: 'focus.set', responsibilityId: 'pricing' }])
  const ended = after(voting, endWorkshop(voting))
  expect([ended.phase, ended.timer, ended.focus]).toEqual([undefined, undefined, undefined])
  expect(openRound(ended)?.id).toBe('r1')
})

test('a vote on one card is revealed though the card, which everyone was shown, has been removed', () => {
  const focused = after(board, [
    { kind: 'focus.set', responsibilityId: 'pricing', question: 'today' },
    { kind: 'round.open', roundId: 'one', question: 'today', responsibilities: ['pricing'] },
    { kind: 'responsibility.remove', responsibilityId: 'pricing' },
  ])
  const round = openRound(focused)
  if (!round) throw new Error('no vote is open')
  const revealed = after(focused, revealVote(focused, round))
  expect(openRound(revealed)).toBeUndefined()
  expect(revealed.focus).toBeUndefined()
})
