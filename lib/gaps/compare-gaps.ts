import { findingKey } from './finding-key.ts'
import type { Judgement } from './judge.ts'
import type { Finding, RuleId } from './rule.ts'

/**
 * What the later of two judgements finds that the earlier did not, and the other way round. A finding about several
 * responsibilities that only grew or shrank shows with those that came or went, so that one card added to a domain does not
 * look like a new gap. Severity does not count. Nothing for a judgement and itself.
 */
export function compareGaps(earlier: Judgement, later: Judgement): { opened: Finding[]; closed: Finding[] } {
  return {
    opened: foundAnew(later.findings, earlier.findings),
    closed: foundAnew(earlier.findings, later.findings),
  }
}

/** What of these findings is not among those of before; of one that only grew, what came. */
export function foundAnew(findings: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = subjectsByRule(before, new Set(findings.map(({ rule }) => rule)))
  return findings.flatMap((finding) => {
    const subjects = known.get(finding.rule)
    if (!subjects) return [finding]
    if (finding.responsibilities.length === 0) return subjects.has(findingKey(finding)) ? [] : [finding]
    const responsibilities = finding.responsibilities.filter((id) => !subjects.has(id))
    return responsibilities.length === 0 ? [] : [{ ...finding, responsibilities }]
  })
}

/** What the findings of some rules concern: responsibilities, or the finding as a whole where it concerns none. */
function subjectsByRule(
  findings: readonly Finding[],
  rules: ReadonlySet<RuleId>,
): ReadonlyMap<RuleId, ReadonlySet<string>> {
  const subjects = new Map<RuleId, Set<string>>()
  for (const finding of findings) {
    const { rule, responsibilities } = finding
    if (!rules.has(rule)) continue
    const known = subjects.get(rule) ?? new Set()
    subjects.set(rule, known)
    if (responsibilities.length === 0) known.add(findingKey(finding))
    else for (const id of responsibilities) known.add(id)
  }
  return subjects
}
