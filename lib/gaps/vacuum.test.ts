import { expect, test } from 'vitest'
import type { Board, Lane } from '#lib/board/board.ts'
import { CORE } from '#lib/catalogue/responsibilities.ts'
import { countGaps } from './count-gaps.ts'
import { judge } from './judge.ts'
import { meterOf } from './meter.ts'
import { card, NOTHING_EXPECTED, TODAY, teamBoard, twentyFive } from './team-board.fixture.ts'
import { totalOf } from './vacuum.ts'

const both = { owners: ['sanne'], managers: ['petra'] }

/** So many of the 19 core rows unplaced, the rest in a lane. */
function open(count: number, lane: Lane): Board {
  const cards = CORE.map(({ id }, index) => card(id, index < count ? 'unplaced' : lane))
  return teamBoard({ ...both, cards })
}

function headlineOf(board: Board) {
  return judge(board, TODAY).vacuum.headline
}

function severityOf(board: Board) {
  return judge(board, TODAY).findings.find(({ rule }) => rule === 'product-management-vacuum')?.severity
}

test('product-management-vacuum: no-one from 75 percent on, when Product Owner has the rest', () => {
  const twelveOfSixteen = { ...open(12, 'product-owner'), excluded: NOTHING_EXPECTED.slice(16) }
  const sixteen = twelveOfSixteen.responsibilities.slice(0, 16)
  expect(headlineOf({ ...twelveOfSixteen, responsibilities: sixteen })).toBe('no-one')
  expect(headlineOf(open(14, 'product-owner'))).toBe('partly')
  expect(headlineOf(open(15, 'product-owner'))).toBe('no-one')
  expect(severityOf(open(15, 'product-owner'))).toBe('critical')
  expect(severityOf(open(14, 'product-owner'))).toBe('error')
})

test('product-management-vacuum: any other filled role that owns some makes it partly', () => {
  expect(headlineOf(open(18, 'product-manager'))).toBe('partly')
})

test('product-management-vacuum: a role that nobody fills owns nothing', () => {
  const board = teamBoard({ owners: ['sanne'], cards: CORE.map(({ id }) => card(id, 'product-manager')) })
  expect(headlineOf(board)).toBe('no-one')
  expect(totalOf(judge(board, TODAY).vacuum).unfilled).toBe(19)
})

test('product-management-vacuum: owned when none is open, and then nothing is found', () => {
  expect(headlineOf(open(0, 'product-owner'))).toBe('owned')
  expect(severityOf(open(0, 'product-owner'))).toBeUndefined()
  expect(headlineOf(open(1, 'product-manager'))).toBe('partly')
})

test('product-management-vacuum: the share can be set', () => {
  const board = { ...open(10, 'product-owner'), settings: { noOnePercent: 50 } }
  expect(headlineOf(board)).toBe('no-one')
})

test('product-management-vacuum: all missing on an empty board, and no headline where nothing is expected', () => {
  const { vacuum } = judge(teamBoard({}), TODAY)
  expect(vacuum.headline).toBe('no-one')
  expect(totalOf(vacuum)).toMatchObject({ open: 19, expected: 19, missing: 19 })
  expect(headlineOf(teamBoard({ fields: { excluded: NOTHING_EXPECTED } }))).toBeUndefined()
})

test('excluding every card takes the rows they cover along and leaves no headline', () => {
  const cards = twentyFive(() => 'unplaced')
  const excluded = cards.map(({ id }) => ({ responsibilityId: id, reason: 'sales has it' }))
  const { vacuum, findings } = judge(teamBoard({ cards, fields: { excluded } }), TODAY)
  expect(vacuum.headline).toBeUndefined()
  expect(findings).toEqual([])
})

test('a row counts once, in its own domain, and is as open as the most open card that covers it', () => {
  const cards = [
    card('near', 'product-manager', { covers: ['roadmap'], domain: 'delivery' }),
    card('far', 'unplaced', { covers: ['roadmap'], domain: 'strategy' }),
  ]
  const { domains } = judge(teamBoard({ ...both, cards }), TODAY).vacuum
  expect(domains.strategy).toMatchObject({ open: 5, expected: 5, missing: 4, unplaced: 1 })
})

test('a card that covers several rows stands for each of them', () => {
  const cards = [card('all', 'product-manager', { covers: ['roadmap', 'pricing', 'pricing'] })]
  const { domains } = judge(teamBoard({ ...both, cards }), TODAY).vacuum
  expect(domains.strategy).toMatchObject({ open: 4, expected: 5 })
  expect(domains.business).toMatchObject({ open: 4, expected: 5 })
})

test('a card of the team’s own counts in its domain, and so does one whose core row alone was excluded', () => {
  const cards = [card('own', 'unplaced', { domain: 'business' }), card('pricing', 'unplaced')]
  const excluded = [{ catalogueId: 'pricing', reason: 'finance has it' }]
  const { domains } = judge(teamBoard({ ...both, cards, fields: { excluded } }), TODAY).vacuum
  expect(domains.business).toMatchObject({ open: 6, expected: 6, missing: 4, unplaced: 2 })
})

test('gaps are the open cards of every domain and the missing rows; remarks do not count', () => {
  const cards = [card('sprint-planning', 'unplaced'), card('roadmap', 'product-owner')]
  expect(countGaps(teamBoard({ owners: ['sanne'], cards }), TODAY)).toBe(1 + 18)
})

test('the meter tells owned, carried by Product Owner alone, and open', () => {
  const cards = [
    card('roadmap', 'product-owner'),
    card('product-vision', 'shared', { lead: 'product-owner' }),
    card('product-strategy', 'unplaced'),
  ]
  const cells = (managers: string[]) =>
    meterOf(teamBoard({ owners: ['sanne'], managers, cards }), TODAY)[0]?.cells
  expect(cells([])).toEqual(['owned', 'carried', 'open', 'open', 'open'])
  expect(cells(['sanne'])).toEqual(['owned', 'owned', 'open', 'open', 'open'])
})
