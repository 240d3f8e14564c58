import { groupFindings } from '#lib/gaps/group-findings.ts'
import type { Finding, RuleId } from '#lib/gaps/rule.ts'
import type { MatrixColumn } from './columns.ts'

/** The rules that judge a role as a whole, or who fills it. */
export const COLUMN_RULES = [
  'unfilled-role',
  'order-taker',
  'several-holders',
  'overloaded-role',
  'overloaded-person',
  'two-hats',
  'idle-role',
  'term-ending',
] as const satisfies readonly RuleId[]

/** What is found about a column as a whole. */
export type ColumnFinding = Finding & { rule: (typeof COLUMN_RULES)[number] }

/** Whether a finding asks for something; a note only describes. */
export function isProblem({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'note'
}

/**
 * What is found about a column as a whole, worst first as given: about one of its roles, and for a person about
 * themselves. That one person has most is not said of a role.
 */
export function columnFindings(
  findings: readonly Finding[],
  { isPerson, roles, people }: Pick<MatrixColumn, 'isPerson' | 'roles' | 'people'>,
): ColumnFinding[] {
  const roleIds = new Set(roles.map((role) => role.id))
  const personIds = new Set(people.map((person) => person.id))
  const concerns = ({ rule, ...found }: Finding) => {
    if (rule === 'overloaded-person' || (isPerson && rule === 'two-hats'))
      return isPerson && found.people.some((id) => personIds.has(id))
    return found.roles.some((id) => roleIds.has(id))
  }
  return groupFindings(findings.filter(isAboutColumns).filter(concerns)) as ColumnFinding[]
}

function isAboutColumns(finding: Finding): finding is ColumnFinding {
  return COLUMN_RULES.some((rule) => rule === finding.rule)
}
