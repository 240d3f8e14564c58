import { expect, test } from 'vitest'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { type HistoryWords, readOn, startHistory } from './card-history.ts'

const words: HistoryWords = {
  lane: (lane, board) => board.roles.find((role) => role.id === lane)?.name ?? lane,
  domain: (domain) => domain,
}

function log(...entries: Change[][]): Entry[] {
  return entries.map((changes, index) => ({
    seq: index + 1,
    at: `2026-11-22T10:00:0${index}.000Z`,
    by: { id: 'ana', name: 'Ana' },
    changeId: `c${index}`,
    changes,
  }))
}

const start: Change[] = [
  { kind: 'role.add', roleId: 'product-owner', name: 'Product Owner', lane: true },
  { kind: 'role.add', roleId: 'product-manager', name: 'Product Manager', lane: true },
  { kind: 'role.add', roleId: 'sales', name: 'Sales', lane: true },
  { kind: 'responsibility.add', responsibilityId: 'pricing', title: 'Pricing', domain: 'business' },
  { kind: 'responsibility.add', responsibilityId: 'roadmap', title: 'Roadmap', domain: 'strategy' },
]

const move = (responsibilityId: string, lane: string): Change => ({
  kind: 'responsibility.move',
  responsibilityId,
  lane,
})

test('tells from where to where a card moved, and nothing of other cards', () => {
  const { moments } = readOn(
    startHistory('pricing'),
    log(start, [move('roadmap', 'shared')], [move('pricing', 'shared')], [move('pricing', 'sales')]),
    words,
  )
  expect(moments.map((moment) => [moment.seq, moment.told])).toEqual([
    [1, [{ key: 'added', values: { lane: 'unplaced' } }]],
    [3, [{ key: 'moved', values: { from: 'unplaced', to: 'shared' } }]],
    [4, [{ key: 'moved', values: { from: 'shared', to: 'Sales' } }]],
  ])
})

test('a card that lost its lane with a role tells so, with the name the role had', () => {
  const { moments } = readOn(
    startHistory('pricing'),
    log(
      start,
      [
        move('pricing', 'sales'),
        { kind: 'responsibility.duty', responsibilityId: 'pricing', roleId: 'sales', duty: 'R' },
      ],
      [{ kind: 'role.remove', roleId: 'sales' }],
    ),
    words,
  )
  expect(moments.at(-1)?.told).toEqual([
    { key: 'moved', values: { from: 'Sales', to: 'unplaced' } },
    { key: 'letterEnded', values: { role: 'Sales', letter: 'R' } },
  ])
})

test('removing, bringing back, decisions, exclusions and letters have sentences of their own', () => {
  const { moments } = readOn(
    startHistory('pricing'),
    log(
      start,
      [{ kind: 'responsibility.remove', responsibilityId: 'pricing' }],
      [{ kind: 'responsibility.restore', responsibilityId: 'pricing' }],
      [
        {
          kind: 'responsibility.decide',
          responsibilityId: 'pricing',
          note: 'Sales decides',
          provisional: true,
        },
      ],
      [{ kind: 'responsibility.exclude', responsibilityId: 'pricing', reason: 'Finance has it' }],
      [{ kind: 'responsibility.include', responsibilityId: 'pricing' }],
      [{ kind: 'responsibility.lead', responsibilityId: 'pricing', roleId: 'product-owner' }],
      [{ kind: 'responsibility.edit', responsibilityId: 'pricing', details: 'What it costs.' }],
    ),
    words,
  )
  expect(moments.flatMap((moment) => moment.told)).toEqual([
    { key: 'added', values: { lane: 'unplaced' } },
    { key: 'removed', values: {} },
    { key: 'restored', values: { lane: 'unplaced' } },
    { key: 'decidedProvisionally', values: { note: 'Sales decides' } },
    { key: 'excluded', values: { reason: 'Finance has it' } },
    { key: 'included', values: {} },
    { key: 'lead', values: { role: 'Product Owner' } },
    { key: 'details', values: {} },
  ])
})

test('reading on in parts tells the same as reading all at once; entries known already change nothing', () => {
  const entries = log(start, [move('pricing', 'shared')], [move('pricing', 'product-owner')])
  const whole = readOn(startHistory('pricing'), entries, words)
  const first = readOn(startHistory('pricing'), entries.slice(0, 2), words)
  expect(readOn(first, entries, words)).toEqual(whole)
})
