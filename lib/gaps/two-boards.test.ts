import { expect, test } from 'vitest'
import { countGaps } from './count-gaps.ts'
import { judge } from './judge.ts'
import { isDelivery, TODAY, teamBoard, twentyFive } from './team-board.fixture.ts'

const poOnly = teamBoard({
  owners: ['sanne'],
  cards: twentyFive((id) =>
    isDelivery(id) || id === 'user-needs' || id === 'customer-feedback' ? 'product-owner' : 'unplaced',
  ),
})
const allShared = teamBoard({ owners: ['sanne'], managers: ['petra'], cards: twentyFive(() => 'shared') })

function tally(board: typeof poOnly) {
  const counts: Record<string, number> = {}
  for (const { rule } of judge(board, TODAY).findings) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}

test('the board without a Product Manager: no-one, 17 unowned, and nothing else', () => {
  const { vacuum } = judge(poOnly, TODAY)
  const reasons = { missing: 0, withoutLead: 0, unfilled: 0 }
  expect(vacuum).toEqual({
    headline: 'no-one',
    domains: {
      strategy: { open: 5, expected: 5, unplaced: 5, ...reasons },
      discovery: { open: 1, expected: 3, unplaced: 1, ...reasons },
      'go-to-market': { open: 3, expected: 3, unplaced: 3, ...reasons },
      business: { open: 5, expected: 5, unplaced: 5, ...reasons },
      lifecycle: { open: 3, expected: 3, unplaced: 3, ...reasons },
    },
  })
  expect(tally(poOnly)).toEqual({ 'product-management-vacuum': 1, unowned: 17 })
  expect(countGaps(poOnly, TODAY)).toBe(17)
})

test('the board on which all 25 are shared without a lead: no-one, all open, too much shared', () => {
  const { vacuum, findings } = judge(allShared, TODAY)
  expect(vacuum.headline).toBe('no-one')
  for (const domain of Object.values(vacuum.domains)) {
    expect(domain.open).toBe(domain.expected)
    expect(domain.withoutLead).toBe(domain.expected)
  }
  expect(tally(allShared)).toEqual({
    'product-management-vacuum': 1,
    'shared-without-lead': 25,
    'too-much-shared': 1,
  })
  expect(findings.map(({ severity }) => severity)).toEqual([
    'critical',
    ...Array(25).fill('error'),
    'warning',
  ])
})
