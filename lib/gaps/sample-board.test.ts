import { expect, test } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import { inventedWords as words } from '#lib/catalogue/invented-words.ts'
import { templateLog } from '#lib/catalogue/templates.ts'
import { handoversOf, isArranged } from '#lib/rounds/handovers.ts'
import { judge } from './judge.ts'
import { TODAY } from './team-board.fixture.ts'

const founding = { title: 'Kompas', words, at: `${TODAY}T09:00:00.000Z`, by: { id: 'ana', name: 'Ana' } }
const log = templateLog('sample', founding).map((opening, index) => ({
  ...{ ...opening, seq: index + 1, changeId: `${index}` },
}))
const board = fold(log)

test('the sample board starts with findings of many rules', () => {
  const met = new Set(judge(board, TODAY).findings.map(({ rule }) => rule))
  expect([...met].toSorted()).toEqual([
    'absorbed',
    'contested',
    'drift',
    'handover-open',
    'idle-role',
    'missing',
    'moved-without-decision',
    'overloaded-person',
    'overloaded-role',
    'product-management-vacuum',
    'review-overdue',
    'several-holders',
    'shared-without-lead',
    'silo',
    'split-decision',
    'term-ending',
    'too-many-consulted',
    'unfilled-role',
    'unowned',
  ])
})

test('the sample board has handovers from several roles, of which one is arranged', () => {
  const handovers = handoversOf(board)
  expect(handovers.filter((each) => isArranged(each, TODAY)).map((each) => each.responsibilityId)).toEqual([
    'release-planning',
  ])
  expect(handovers.map(({ responsibilityId, from, to }) => [responsibilityId, from, to])).toEqual([
    ['customer-feedback', 'customer-support', 'shared'],
    ['release-planning', 'developers', 'shared'],
    ['company-goals', 'product-owner', 'product-manager'],
    ['what-to-build-next', 'product-owner', 'product-manager'],
    ['go-to-market-strategy', 'marketing', 'product-manager'],
  ])
})
