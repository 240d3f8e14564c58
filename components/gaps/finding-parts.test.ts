import { expect, test } from 'vitest'
import type { Finding, RuleId } from '#lib/gaps/rule.ts'
import { findingParts, gapsAndRemarks } from './finding-parts.ts'

function finding(rule: RuleId, ...responsibilities: string[]): Finding {
  return { rule, severity: 'warning', responsibilities, roles: [], people: [], figures: {} }
}

test('cards without an owner are mended one by one, a decision that two share as a whole', () => {
  expect(findingParts(finding('unowned', 'a', 'b')).map((part) => part.responsibilities)).toEqual([
    ['a'],
    ['b'],
  ])
  expect(findingParts(finding('split-decision', 'a', 'b'))).toEqual([finding('split-decision', 'a', 'b')])
})

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
