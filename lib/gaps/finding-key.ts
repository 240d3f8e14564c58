import type { Finding } from './rule.ts'

/** What tells one finding of a board from another: its rule and whom and what it concerns, not how bad it is. */
export function findingKey(finding: Finding): string {
  return `${finding.rule} ${subjectKey(finding)}`
}

/** What tells one finding from another of the same rule: whom and what it concerns. */
export function subjectKey({ responsibilities, roles, people }: Finding): string {
  if (roles.length + people.length === 0) return spelt(responsibilities)
  return `${spelt(responsibilities)}  ${spelt(roles)}  ${spelt(people)}`
}

/** Most lists hold one id or none, and a board of 2,000 cards has thousands of them. */
function spelt(ids: readonly string[]): string {
  return ids.length > 1 ? ids.join(' ') : (ids[0] ?? '')
}
