'use client'

import { useTranslations } from 'use-intl'
import { FindingSentence } from '#components/gaps/finding-sentence.tsx'
import { useShownFindings } from '#components/live/use-shown-findings.ts'
import { Panel } from './panel.tsx'
import styles from './sentences.module.css'

/** What the last vote on today says against what was agreed, card by card. Nothing where they are the same. */
export function DriftList() {
  const t = useTranslations('reviews.vote')
  const drift = useShownFindings().filter(({ rule }) => rule === 'drift')
  if (drift.length === 0) return null
  return (
    <Panel title={t('drift')} count={drift.length} className={styles.sentences}>
      <ul>
        {drift.map((finding) => (
          <li key={finding.responsibilities.join(' ')}>
            <FindingSentence finding={finding} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
