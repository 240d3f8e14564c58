import { expect, test } from 'vitest'
import { RULE_IDS } from './rule.ts'
import { rules } from './rules.ts'
import { card, found } from './team-board.fixture.ts'

test('every rule has its place, in one order', () => {
  expect(rules.map(({ id }) => id)).toEqual([...RULE_IDS])
})

test('a silenced rule says nothing, and the others go on', () => {
  const cards = [card('a', 'unplaced'), card('b', 'shared')]
  const silenced = [{ rule: 'unowned', reason: 'we know' }]
  expect(found('unowned', { cards, fields: { silenced } })).toEqual([])
  expect(found('shared-without-lead', { cards, fields: { silenced } })).toHaveLength(1)
})
