'use client'

import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Silence } from '#lib/board/rule.ts'
import { RULE_IDS, type RuleId } from '#lib/gaps/rule.ts'
import styles from './rule-notes.module.css'

/** The rules that this board does not want to hear of, why, and the way back for a facilitator. */
export function SilencedRules({ silenced }: { silenced: readonly Silence[] }) {
  const t = useTranslations('gaps')
  const propose = usePropose()
  const mayRestore = suffices(useLiveBoard().access, 'facilitator')
  const nameOf = (rule: string) =>
    RULE_IDS.some((id) => id === rule) ? t(`rules.${rule as RuleId}.name`) : rule
  if (silenced.length === 0) return null
  return (
    <details className={styles.silenced}>
      <summary>{t('silenced.title', { count: silenced.length })}</summary>
      <ul>
        {silenced.map(({ rule, reason }) => (
          <li key={rule}>
            <b>{nameOf(rule)}</b>
            <p>{reason}</p>
            {mayRestore && (
              <Button
                variant="link"
                aria-label={`${t('silenced.restore')}: ${nameOf(rule)}`}
                onClick={() => propose([{ kind: 'rule.restore', rule }])}
              >
                {t('silenced.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
