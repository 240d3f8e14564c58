import type { Finding, RuleId } from './rule.ts'

/** The rules that find what nobody owns: their findings are gaps, those of all others are remarks. */
const GAP_RULES: readonly RuleId[] = ['unowned', 'shared-without-lead', 'unfilled-role', 'missing']

/** The findings that are gaps, those that are remarks, in the order given; the vacuum is neither, it has a headline. */
export function gapsAndRemarks(findings: readonly Finding[]): { gaps: Finding[]; remarks: Finding[] } {
  const told = findings.filter((finding) => finding.rule !== 'product-management-vacuum')
  return {
    gaps: told.filter((finding) => GAP_RULES.includes(finding.rule)),
    remarks: told.filter((finding) => !GAP_RULES.includes(finding.rule)),
  }
}
