import { expect, test } from 'vitest'
import { gapsAndRemarks } from './gaps-and-remarks.ts'
import type { Finding, RuleId } from './rule.ts'

function finding(rule: RuleId, ...responsibilities: string[]): Finding {
  return { rule, severity: 'warning', responsibilities, roles: [], people: [], figures: {} }
}

test('gaps are what nobody owns, remarks all else, and the vacuum is in neither', () => {
  const { gaps, remarks } = gapsAndRemarks([
    finding('product-management-vacuum'),
    finding('unowned', 'a'),
    finding('absorbed', 'b'),
    finding('missing', 'pricing'),
    finding('two-hats'),
  ])
  expect(gaps.map((each) => each.rule)).toEqual(['unowned', 'missing'])
  expect(remarks.map((each) => each.rule)).toEqual(['absorbed', 'two-hats'])
})
