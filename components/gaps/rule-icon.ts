import type { IconName } from '#components/ui/icon.tsx'
import type { RuleId } from '#lib/gaps/rule.ts'

/** The sign before a finding; the words beside it say what it is. */
export function ruleIcon(rule: RuleId): IconName {
  switch (rule) {
    case 'unowned':
      return 'unplaced'
    case 'shared-without-lead':
    case 'too-much-shared':
      return 'shared'
    case 'missing':
      return 'missing'
    case 'absorbed':
    case 'drift':
    case 'handover-open':
    case 'moved-without-decision':
      return 'carry'
    case 'contested':
      return 'split'
    case 'overloaded-role':
    case 'overloaded-person':
      return 'weight'
    case 'unfilled-role':
    case 'several-holders':
    case 'two-hats':
    case 'idle-role':
    case 'nobody-responsible':
      return 'person'
    case 'term-ending':
    case 'review-overdue':
      return 'clock'
    default:
      return 'flag'
  }
}
