import { findingKey } from './finding-key.ts'
import type { Judgement } from './judge.ts'
import type { Finding } from './rule.ts'

/**
 * What the later of two judgements finds that the earlier did not, and the other way round. A finding about several
 * responsibilities that only grew or shrank shows with those that came or went, so that one card added to a domain does not
 * look like a new gap. Severity does not count. Nothing for a judgement and itself.
 */
export function compareGaps(earlier: Judgement, later: Judgement): { opened: Finding[]; closed: Finding[] } {
  return { opened: lackingIn(earlier, later), closed: lackingIn(later, earlier) }
}

function lackingIn(there: Judgement, here: Judgement): Finding[] {
  const known = new Set(there.findings.flatMap(marksOf))
  return here.findings.flatMap((finding) => {
    if (finding.responsibilities.length === 0) return known.has(findingKey(finding)) ? [] : [finding]
    const responsibilities = finding.responsibilities.filter((id) => !known.has(markOf(finding, id)))
    return responsibilities.length === 0 ? [] : [{ ...finding, responsibilities }]
  })
}

function marksOf(finding: Finding): string[] {
  const { responsibilities } = finding
  return responsibilities.length === 0
    ? [findingKey(finding)]
    : responsibilities.map((id) => markOf(finding, id))
}

function markOf({ rule }: Finding, responsibilityId: string): string {
  return `${rule} ${responsibilityId}`
}
