import type { Id } from '#lib/board/board.ts'
import type { Reading } from './reading.ts'

/** How much a finding matters, worst first. Notes only describe. */
export const SEVERITIES = ['critical', 'error', 'warning', 'note'] as const

export type Severity = (typeof SEVERITIES)[number]

/** Every rule, in the order in which screens tell equals. */
export const RULE_IDS = [
  'product-management-vacuum',
  'unowned',
  'shared-without-lead',
  'unfilled-role',
  'missing',
  'absorbed',
  'order-taker',
  'several-holders',
  'split-decision',
  'too-much-shared',
  'overloaded-role',
  'overloaded-person',
  'two-hats',
  'idle-role',
  'nobody-responsible',
  'too-many-consulted',
  'silo',
  'partner-not-informed',
  'contested',
  'drift',
  'handover-open',
  'moved-without-decision',
  'term-ending',
  'review-overdue',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/**
 * What a rule found: no sentence, only whom and what it concerns, each list sorted and without repetition.
 * `responsibilities` are cards, except those of `missing`, which are rows of the catalogue. They are empty for a
 * finding about a role, a person or the whole board. `figures` are counts and percentages that the ids do not tell.
 */
export interface Finding {
  rule: RuleId
  severity: Severity
  responsibilities: Id[]
  roles: Id[]
  people: Id[]
  figures: Record<string, number>
}

/** What a rule says of one find; what is left out is empty, and the severity is the rule's own. */
export type Found = Partial<Omit<Finding, 'rule'>>

/** A pure question asked of a board on a day. It never refuses an edit: a board may be wrong. */
export interface Rule {
  id: RuleId
  severity: Severity
  /** Every find, in any order; none when all is well. */
  find(reading: Reading): Found[]
}
