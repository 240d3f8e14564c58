import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { stampOf } from '#lib/board/board.arbitrary.ts'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import type { Tally } from '#lib/board/round.ts'
import { adoptChanges, agreeingToLane } from './adoption.ts'
import { handoversOf, isArranged } from './handovers.ts'
import { latestRound } from './latest-round.ts'
import { parkedBy } from './settled.ts'
import { splitOf } from './split.ts'
import { votedBoard } from './voted-board.arbitrary.ts'

const PO = 'product-owner'
const PM = 'product-manager'
const TODAY = '2026-11-22'

/** The roadmap, agreed to be Product Manager's, after a round on how it is today. */
function roadmap(today: Tally, fields: Partial<Board> = {}): Board {
  const roles = [PO, PM].map((id) => ({ id, name: id, lane: true, people: [] }))
  const card = { id: 'roadmap', title: 'Roadmap', domain: 'strategy' as const, lane: PM, duties: {} }
  const round = { id: 'now', named: false, open: false, revealed: 10, responsibilities: ['roadmap'] }
  const rounds = [{ ...round, question: 'today' as const, tallies: { roadmap: today } }]
  return { ...emptyBoard, roles, responsibilities: [card], rounds, ...fields }
}

const action = { id: 'act', text: 'Hand over', responsibilityId: 'roadmap', seq: 5 }

test('a card passes from where most say it lies today to where it was agreed', () => {
  expect(handoversOf(roadmap({ [PO]: 3, [PM]: 2 }))).toEqual([
    { responsibilityId: 'roadmap', from: PO, to: PM },
  ])
  expect(handoversOf(roadmap({ nobody: 3, unknown: 9 }))).toMatchObject([{ from: 'nobody' }])
})

test('no handover: as many as not, already there, unplaced, not ours', () => {
  expect(handoversOf(roadmap({ [PO]: 2, [PM]: 2 }))).toEqual([])
  expect(handoversOf(roadmap({ [PO]: 2, shared: 1, nobody: 1 }))).toEqual([])
  expect(handoversOf(roadmap({ [PM]: 2 }))).toEqual([])
  const board = roadmap({ [PO]: 3 })
  const unplaced = board.responsibilities.map((card) => ({ ...card, lane: 'unplaced' }))
  expect(handoversOf({ ...board, responsibilities: unplaced })).toEqual([])
  const excluded = [{ responsibilityId: 'roadmap', reason: 'sales' }]
  expect(handoversOf({ ...board, excluded })).toEqual([])
})

test('arranged: a person until a day that has not passed, or done since the votes', () => {
  const arranged = (...actions: Board['actions']) =>
    handoversOf(roadmap({ [PO]: 3 }, { actions })).map((each) => isArranged(each, TODAY))
  expect(arranged()).toEqual([false])
  expect(arranged({ ...action, personId: 'ana' })).toEqual([false])
  expect(arranged({ ...action, personId: 'ana', due: '2026-11-21' })).toEqual([false])
  expect(arranged({ ...action, personId: 'ana', due: TODAY })).toEqual([true])
  expect(arranged({ ...action, done: 11 })).toEqual([true])
  expect(arranged({ ...action, personId: 'ana', due: TODAY, done: 9 })).toEqual([false])
  const late = { ...action, id: 'late', personId: 'ana', due: '2026-11-21' }
  expect(arranged({ ...action, personId: 'ana', due: TODAY }, late)).toEqual([true])
})

test('what is left open after the vote on it has nothing to hand over, until it is settled', () => {
  const asked = { id: 'asked', named: false, open: false, revealed: 20, responsibilities: ['roadmap'] }
  const board = roadmap({ [PO]: 3 })
  const rounds = [...board.rounds, { ...asked, question: 'from-now-on' as const }]
  const proposal = { ...action, seq: 21, personId: 'ana', due: TODAY }
  const of = (actions: Board['actions'], adopted?: number) =>
    handoversOf({
      ...board,
      rounds,
      actions,
      responsibilities: board.responsibilities.map((card) => ({ ...card, ...(adopted && { adopted }) })),
    })
  expect(of([])).toHaveLength(1)
  expect(of([proposal])).toEqual([])
  expect(of([proposal], 22)).toMatchObject([{ action: { id: 'act' } }])
  const [closed] = of([{ ...proposal, done: 22 }], 22)
  expect(closed).toEqual({ responsibilityId: 'roadmap', from: PO, to: PM })
  expect(of([{ ...proposal, done: 23 }], 22).map((each) => isArranged(each, TODAY))).toEqual([true])
})

test('arranging a handover agrees to the lane of a card whose votes are not settled', () => {
  const board = roadmap({ [PO]: 3 })
  const [move] = agreeingToLane(board, 'roadmap')
  expect(move).toEqual({ kind: 'responsibility.move', responsibilityId: 'roadmap', lane: PM })
  const settled = board.responsibilities.map((card) => ({ ...card, adopted: 11 }))
  expect(agreeingToLane({ ...board, responsibilities: settled }, 'roadmap')).toEqual([])
  expect(agreeingToLane({ ...board, rounds: [] }, 'roadmap')).toEqual([])
})

test('a board whose lanes are those of today hands nothing over', () => {
  fc.assert(
    fc.property(votedBoard, (board) => {
      const adoptions = board.responsibilities.flatMap((card) => {
        const round = latestRound(board, card.id, 'today')
        const lane = round && splitOf(board, round, card.id).leading
        return lane && lane !== 'nobody' ? [{ responsibilityId: card.id, lane }] : []
      })
      const as = applyAll(board, adoptChanges(board, adoptions), stampOf(100))
      if (isRefusal(as)) throw new Error(`${as.refused} ${as.id}`)
      expect(handoversOf(as).filter(({ from }) => from !== 'nobody')).toEqual([])
    }),
  )
})

test('a handover differs from its lane, and names a card and an action of the board', () => {
  fc.assert(
    fc.property(votedBoard, (board) => {
      for (const { responsibilityId, from, to, action } of handoversOf(board)) {
        expect(from).not.toBe(to)
        expect(board.responsibilities.find(({ id }) => id === responsibilityId)?.lane).toBe(to)
        if (action) expect(board.actions).toContain(action)
      }
    }),
  )
})

test('what was added to do before a reveal does not park, what is done parks no more', () => {
  const board = (fields: object) => roadmap({ [PO]: 3 }, { actions: [{ ...action, ...fields }] })
  const parked = (fields: object) => parkedBy(board(fields), { id: 'roadmap' }, { revealed: 10 })
  expect(parked({})).toBeUndefined()
  expect(parked({ seq: 11 })?.id).toBe('act')
  expect(parked({ seq: 11, done: 12 })).toBeUndefined()
  expect(parkedBy(board({ seq: 11 }), { id: 'other' }, { revealed: 10 })).toBeUndefined()
})
