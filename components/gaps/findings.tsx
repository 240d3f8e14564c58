'use client'

import type { Board } from '#lib/board/board.ts'
import { findingKey } from '#lib/gaps/finding-key.ts'
import { domainOf } from '#lib/gaps/phrase.ts'
import type { Finding, RuleId } from '#lib/gaps/rule.ts'
import styles from './finding.module.css'
import { FindingRow } from './finding-row.tsx'

/** Findings under a title that counts them. `settle` takes the focus when the last of a row is mended. */
export function Findings({
  title,
  findings,
  board,
  settle,
}: {
  title: string
  findings: readonly Finding[]
  board: Board
  settle: () => void
}) {
  return (
    <section className={styles.findings} aria-label={title}>
      <h3 className={styles.count}>{title}</h3>
      <ul>
        {findings.map((finding) => (
          <FindingRow key={rowKey(finding, board)} finding={finding} settle={settle} />
        ))}
      </ul>
    </section>
  )
}

/** The rules whose rows tell of several cards that are mended one by one. */
const KEPT_OPEN: readonly RuleId[] = [
  'unowned',
  'shared-without-lead',
  'unfilled-role',
  'contested',
  'drift',
  'handover-open',
  'moved-without-decision',
]

/** Stays the same while the cards of a row are mended one by one, so that the row stays open. */
function rowKey(finding: Finding, board: Board): string {
  if (finding.rule === 'missing') return `missing ${domainOf(finding, board)}`
  const isPerCard = KEPT_OPEN.includes(finding.rule)
  return findingKey(isPerCard ? { ...finding, responsibilities: [] } : finding)
}
