import { expect, test } from 'vitest'
import type { Finding, RuleId } from '#lib/gaps/rule.ts'
import { findingParts } from './finding-parts.ts'

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
