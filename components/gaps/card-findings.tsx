'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Section } from '#components/details/section.tsx'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useShownFindings } from '#components/live/use-shown-findings.ts'
import { Icon } from '#components/ui/icon.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Id } from '#lib/board/board.ts'
import { findingsByCard } from '#lib/gaps/findings-by-card.ts'
import type { MendId } from '#lib/gaps/mend.ts'
import findingStyles from './finding.module.css'
import { partFor } from './finding-parts.ts'
import { FindingSentence } from './finding-sentence.tsx'
import mendsStyles from './mends.module.css'
import { PartMends } from './part-mends.tsx'
import { ruleIcon } from './rule-icon.ts'
import { RuleNotes } from './rule-notes.tsx'

/** The details have a place for each of these already. */
const BESIDE: readonly MendId[] = ['place', 'lead', 'exclude']

/** What stands out about one card, each with the ways to mend it and why it matters. Nothing when nothing does, or before all have placed it. */
export function CardFindings({ cardId }: { cardId: Id }) {
  const t = useTranslations('details')
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const findings = useShownFindings()
  const own = useMemo(() => findingsByCard(findings).get(cardId) ?? [], [findings, cardId])
  if (own.length === 0) return null
  return (
    <Section title={t('findings')}>
      <ul>
        {own
          .map((finding) => partFor(finding, cardId))
          .map((finding) => (
            <li key={finding.rule + finding.roles.join(' ')} className={findingStyles.row}>
              <div className={findingStyles.sentence} data-severity={finding.severity}>
                <Icon name={ruleIcon(finding.rule)} />
                <p>
                  <FindingSentence finding={finding} />
                </p>
              </div>
              <div className={mendsStyles.mends}>
                {mayEdit && <PartMends finding={finding} except={BESIDE} />}
                <RuleNotes rule={finding.rule} />
              </div>
            </li>
          ))}
      </ul>
    </Section>
  )
}
