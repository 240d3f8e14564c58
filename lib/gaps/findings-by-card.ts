import type { Id } from '#lib/board/board.ts'
import type { Finding } from './rule.ts'

/** What is found about each card, worst first as given. Rows without a card (`missing`) and findings about no card are in none. */
export function findingsByCard(findings: readonly Finding[]): ReadonlyMap<Id, Finding[]> {
  const byCard = new Map<Id, Finding[]>()
  for (const finding of findings) {
    if (finding.rule === 'missing') continue
    for (const id of finding.responsibilities) {
      const known = byCard.get(id)
      if (known) known.push(finding)
      else byCard.set(id, [finding])
    }
  }
  return byCard
}
