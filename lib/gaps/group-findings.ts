import type { Finding, RuleId } from './rule.ts'

/** The rules whose findings are one per card, so that many of them fit one sentence. */
const ONE_PER_CARD: readonly RuleId[] = [
  'unowned',
  'shared-without-lead',
  'unfilled-role',
  'nobody-responsible',
  'too-many-consulted',
  'contested',
  'drift',
  'handover-open',
  'moved-without-decision',
]

/**
 * Findings as the screen tells them: those that are one per card become one for all cards of the same rule and role,
 * in the place of the first of them. Figures of several cards are dropped, for they belong to each.
 */
export function groupFindings(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, (finding) =>
    ONE_PER_CARD.includes(finding.rule) ? [finding.rule, ...finding.roles].join(' ') : finding,
  )
  return [...groups.values()].flatMap((group) => {
    const [first, ...more] = group
    if (!first || more.length === 0) return group
    return [{ ...first, responsibilities: group.flatMap((each) => each.responsibilities), figures: {} }]
  })
}
