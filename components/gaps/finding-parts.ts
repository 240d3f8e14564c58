import type { Id } from '#lib/board/board.ts'
import type { Finding, RuleId } from '#lib/gaps/rule.ts'

/** The rules whose findings can be mended card by card, or row by row of the catalogue. */
const MENDED_APART: readonly RuleId[] = [
  'unowned',
  'shared-without-lead',
  'missing',
  'absorbed',
  'nobody-responsible',
  'too-many-consulted',
  'contested',
  'drift',
  'handover-open',
  'moved-without-decision',
]

/** The finding as often as there is something to mend: one for each card or row, or the finding as it is. */
export function findingParts(finding: Finding): Finding[] {
  if (!MENDED_APART.includes(finding.rule)) return [finding]
  return finding.responsibilities.map((id) => partFor(finding, id))
}

/** What a finding says of one card. */
export function partFor(finding: Finding, cardId: Id): Finding {
  return MENDED_APART.includes(finding.rule) ? { ...finding, responsibilities: [cardId] } : finding
}
