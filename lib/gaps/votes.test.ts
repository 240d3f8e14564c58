import { expect, test } from 'vitest'
import type { Action } from '#lib/board/action.ts'
import type { Board } from '#lib/board/board.ts'
import type { Round, Tally } from '#lib/board/round.ts'
import { mendsOf } from './mends.ts'
import { BOTH_FILLED, card, found, NOTHING_EXPECTED, role, TODAY, teamBoard } from './team-board.fixture.ts'

const PO = 'product-owner'
const PM = 'product-manager'

function round(question: Round['question'], revealed: number, tallies: Record<string, Tally>): Round {
  const responsibilities = Object.keys(tallies)
  return { id: `r${revealed}`, question, named: false, open: false, revealed, responsibilities, tallies }
}

function after(
  rounds: Round[],
  fields: Partial<Board> = {},
  stamps: Partial<Parameters<typeof card>[2]> = {},
) {
  return { ...BOTH_FILLED, cards: [card('roadmap', PM, stamps)], fields: { rounds, ...fields } }
}

test('contested: fewer than three in four agree, and nothing was settled since', () => {
  const voted = (tally: Tally, stamps = {}) =>
    found('contested', after([round('from-now-on', 10, { roadmap: tally })], {}, stamps))
  expect(voted({ [PO]: 4, [PM]: 3 })).toMatchObject([{ figures: { cast: 7, leading: 4, limit: 75 } }])
  expect(voted({ [PO]: 3, [PM]: 1 })).toEqual([])
  expect(voted({ [PO]: 2, [PM]: 1 })).toHaveLength(1)
  expect(voted({ [PO]: 2, unknown: 5 })).toEqual([])
  expect(voted({ [PO]: 2, nobody: 1 })).toHaveLength(1)
  expect(voted({ unknown: 5 })).toEqual([])
  const decision = { note: 'so be it', seq: 11, at: TODAY, by: { id: 'ana', name: 'Ana' } }
  for (const stamp of [{ moved: 11 }, { adopted: 11 }, { decision }]) {
    expect(voted({ [PO]: 4, [PM]: 3 }, stamp)).toEqual([])
  }
  for (const stamp of [{ moved: 9 }, { adopted: 9 }, { decision: { ...decision, seq: 9 } }]) {
    expect(voted({ [PO]: 4, [PM]: 3 }, stamp)).toHaveLength(1)
  }
})

test('contested: what holds from now on counts before what is so today, the last time it was asked', () => {
  const split = { roadmap: { [PO]: 1, [PM]: 1 } }
  const alike = { roadmap: { [PM]: 2 } }
  const is = (...rounds: Round[]) => found('contested', after(rounds)).length
  expect(is(round('today', 10, split))).toBe(1)
  expect(is(round('from-now-on', 10, alike), round('today', 20, split))).toBe(0)
  expect(is(round('from-now-on', 10, split), round('from-now-on', 20, alike))).toBe(0)
  expect(is(round('from-now-on', 10, alike), round('from-now-on', 20, split))).toBe(1)
})

test('contested: the board sets its own limit', () => {
  const rounds = [round('from-now-on', 10, { roadmap: { [PO]: 4, [PM]: 3 } })]
  expect(found('contested', after(rounds, { settings: { contestedPercent: 50 } }))).toEqual([])
})

test('contested: adopting is one click where the role is filled, and there is none on a tie', () => {
  const mends = (tally: Tally, managers = ['petra']) => {
    const team = { ...after([round('from-now-on', 10, { roadmap: tally })]), managers }
    const board = teamBoard({ ...team, fields: { excluded: NOTHING_EXPECTED, ...team.fields } })
    const [finding] = found('contested', team)
    return finding ? mendsOf(board, TODAY, finding) : []
  }
  const [adopt] = mends({ [PM]: 4, [PO]: 3 })
  expect(adopt?.id).toBe('adopt')
  expect(adopt?.asks({})).toEqual([])
  expect(mends({ [PM]: 4, [PO]: 3 }, [])[0]?.asks({})).toMatchObject([{ ask: 'person', roleId: PM }])
  expect(mends({ [PM]: 3, [PO]: 3 }).map(({ id }) => id)).toEqual(['place', 'decide'])
  expect(mends({ nobody: 4, [PO]: 3 }).map(({ id }) => id)).toEqual(['place', 'decide'])
})

test('contested: adopting a role without a lane gives it one', () => {
  const rounds = [round('from-now-on', 10, { roadmap: { legal: 3, [PO]: 2 } })]
  const team = { ...after(rounds), others: [role('legal', ['dev'], false)] }
  const [finding] = found('contested', team)
  const [adopt] = finding ? mendsOf(teamBoard(team), TODAY, finding) : []
  const making = { newId: () => 'new', titleOf: (id: string) => id, handoverText: () => 'text' }
  expect(adopt?.changes({}, making)).toEqual([
    { kind: 'role.edit', roleId: 'legal', lane: true },
    { kind: 'responsibility.move', responsibilityId: 'roadmap', lane: 'legal' },
  ])
})

const review = { id: 'r', label: 'Spring', date: '2026-03-01', seq: 5 }

test('drift: after a charter or review most say that it lies elsewhere', () => {
  const drifted = (tally: Tally, fields: Partial<Board>, revealed = 10) =>
    found('drift', after([round('today', revealed, { roadmap: tally })], fields))
  expect(drifted({ [PO]: 5, [PM]: 2 }, { reviews: [review] })).toMatchObject([
    { figures: { cast: 7, leading: 5 } },
  ])
  const versions = [{ version: '1', validFrom: '2026-03-01', seq: 5 }]
  expect(drifted({ [PO]: 5 }, { charter: { versions, signatures: [] } })).toHaveLength(1)
  expect(drifted({ [PO]: 5 }, {})).toEqual([])
  expect(drifted({ [PO]: 5 }, { reviews: [review] }, 4)).toEqual([])
  expect(drifted({ [PO]: 2, [PM]: 2 }, { reviews: [review] })).toEqual([])
  expect(drifted({ [PM]: 5 }, { reviews: [review] })).toEqual([])
  expect(drifted({ nobody: 5 }, { reviews: [review] })).toEqual([])
})

test('drift: of a card that was left unplaced nothing was agreed', () => {
  const rounds = [round('today', 10, { pricing: { [PO]: 5 } })]
  const team = { ...BOTH_FILLED, cards: [card('pricing', 'unplaced')], fields: { rounds, reviews: [review] } }
  expect(found('drift', team)).toEqual([])
})

test('drift: an action does not end it', () => {
  const actions: Action[] = [
    { id: 'a', text: 'x', responsibilityId: 'roadmap', personId: 'dev', due: TODAY, seq: 11 },
  ]
  const team = after([round('today', 10, { roadmap: { [PO]: 5 } })], { reviews: [review], actions })
  expect(found('drift', team)).toHaveLength(1)
  expect(found('handover-open', team)).toEqual([])
})

test('handover-open: nobody sees to it by a date, or the date has passed', () => {
  const open = (...actions: Partial<Action>[]) =>
    found(
      'handover-open',
      after([round('today', 10, { roadmap: { [PO]: 3 } })], {
        actions: actions.map((each, index) => ({
          id: `a${index}`,
          text: 'hand over',
          responsibilityId: 'roadmap',
          seq: 11,
          ...each,
        })),
      }),
    )
  expect(open()).toMatchObject([{ figures: { overdue: 0 } }])
  expect(open({ personId: 'dev' })).toHaveLength(1)
  expect(open({ due: TODAY })).toHaveLength(1)
  expect(open({ personId: 'dev', due: TODAY })).toEqual([])
  expect(open({ personId: 'dev', due: '2026-11-20' })).toMatchObject([{ figures: { overdue: 2 } }])
  expect(open({ personId: 'dev', due: '2026-11-20', done: 12 })).toEqual([])
  expect(open({ personId: 'dev', due: TODAY, responsibilityId: 'other' })).toHaveLength(1)
})

test('handover-open: what is overdue can be done or get another day', () => {
  const actions = [
    { id: 'a', text: 'x', responsibilityId: 'roadmap', personId: 'dev', due: '2026-11-20', seq: 11 },
  ]
  const team = after([round('today', 10, { roadmap: { [PO]: 3 } })], { actions })
  const [finding] = found('handover-open', team)
  const mends = finding ? mendsOf(teamBoard(team), TODAY, finding) : []
  expect(mends.map(({ id }) => id)).toEqual(['done', 'new-day', 'arrange'])
  const making = { newId: () => 'new', titleOf: (id: string) => id, handoverText: () => 'text' }
  expect(mends[1]?.changes({ due: '2026-11-21' }, making)).toEqual([])
  expect(mends[1]?.changes({ due: '2026-12-01' }, making)).toEqual([
    { kind: 'action.edit', actionId: 'a', due: '2026-12-01' },
  ])
})
