import { expect, test } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import { type Board, inLane, isFilled, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import { changeSchema } from '#lib/board/change.ts'
import { inventedWords as words } from './invented-words.ts'
import { CORE, catalogue, isDisputed, row } from './responsibilities.ts'
import { TEMPLATES, type TemplateId, templateLog } from './templates.ts'

const day = '2026-11-22'
const founding = {
  ...{ title: 'Team Noord', words, at: `${day}T09:00:00.000Z` },
  by: { id: 'ana', name: 'Ana' },
}

function boardFrom(template: TemplateId): Board {
  const log = templateLog(template, founding)
  return fold(log.map((opening, index) => ({ ...opening, seq: index + 1, changeId: `${index}` })))
}

test.each(TEMPLATES)(
  '%s is valid, in entries of no more than 200 changes, and makes a board with its title and both roles',
  (template) => {
    for (const { changes } of templateLog(template, founding)) {
      expect(changes.map((change) => changeSchema.parse(change))).toEqual(changes)
      expect(changes.length).toBeLessThanOrEqual(200)
    }
    const board = boardFrom(template)
    expect(board.title).toBe('Team Noord')
    const roles = board.roles.filter((role) => role.lane).map((role) => role.id)
    expect(roles.slice(0, 2)).toEqual([PRODUCT_OWNER, PRODUCT_MANAGER])
  },
)

test.each(TEMPLATES.filter((template) => template !== 'sample'))(
  '%s is one entry of its founder, cards besides in it',
  (template) => {
    const card = { kind: 'responsibility.add', responsibilityId: 'c', title: 'C', domain: 'people' } as const
    const log = templateLog(template, { ...founding, cards: [card] })
    expect(log).toMatchObject([{ at: founding.at, by: founding.by }])
    expect(log[0]?.changes.at(-1)).toEqual(card)
  },
)

test.each(TEMPLATES)(
  '%s: cards bear their catalogue ids and cover them, and no row is covered twice',
  (template) => {
    const board = boardFrom(template)
    const covered = board.responsibilities.flatMap((card) => card.covers ?? [])
    expect(new Set(covered).size).toBe(covered.length)
    expect(covered.filter((id) => !row(id))).toEqual([])
    for (const card of board.responsibilities) if (row(card.id)) expect(card.covers).toContain(card.id)
  },
)

const started = TEMPLATES.filter((template) => template !== 'sample')

test.each(started)('%s places no row in which the sources disagree', (template) => {
  const placed = boardFrom(template).responsibilities.filter((card) => card.lane !== 'unplaced')
  const disputed = placed
    .flatMap((card) => card.covers ?? [])
    .filter((id) => catalogue.some((each) => each.id === id && isDisputed(each)))
  expect(disputed).toEqual([])
})

test('po-pm has 28 cards, all core rows among them, none placed, and nobody in a role', () => {
  const board = boardFrom('po-pm')
  const ids = board.responsibilities.map((card) => card.id)
  expect(ids).toHaveLength(28)
  expect(CORE.filter((each) => !ids.includes(each.id))).toEqual([])
  expect(inLane(board, 'unplaced')).toHaveLength(28)
  expect(board.roles.flatMap((role) => role.people)).toEqual([])
})

test('everything has each row, none placed', () => {
  const unplaced = inLane(boardFrom('everything'), 'unplaced')
  expect(unplaced.map((card) => card.id)).toEqual(catalogue.map((each) => each.id))
})

test('product-owner-only has a Product Owner with delivery only, no Product Manager, and all core rows unplaced', () => {
  const board = boardFrom('product-owner-only')
  expect(board.roles.map((role) => isFilled(role, day))).toEqual([true, false])
  expect(new Set(inLane(board, PRODUCT_OWNER).map((card) => card.domain))).toEqual(new Set(['delivery']))
  const unplaced = inLane(board, 'unplaced').map((card) => card.id)
  expect(CORE.filter((each) => !unplaced.includes(each.id))).toEqual([])
})

test('startup opens without a gap: one person in both roles, 16 cards placed, every other core row excluded', () => {
  const board = boardFrom('startup')
  expect(board.people).toHaveLength(1)
  expect(board.roles.every((role) => isFilled(role, day))).toBe(true)
  expect(board.responsibilities).toHaveLength(16)
  expect(
    board.responsibilities.every((card) => card.lane === PRODUCT_OWNER || card.lane === PRODUCT_MANAGER),
  ).toBe(true)
  const excluded = board.excluded.map((each) => each.catalogueId)
  const cards = board.responsibilities.map((card) => card.id)
  expect(CORE.filter((each) => cards.includes(each.id) === excluded.includes(each.id))).toEqual([])
})
