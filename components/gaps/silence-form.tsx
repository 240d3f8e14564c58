'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { silenceMend } from '#lib/gaps/mends.ts'
import type { RuleId } from '#lib/gaps/rule.ts'
import { MendForm } from './mend-form.tsx'
import styles from './rule-notes.module.css'

/** Asks why this board does not want to hear of a rule. */
export function SilenceForm({ rule, close }: { rule: RuleId; close: () => void }) {
  const t = useTranslations()
  return (
    <div className={styles.silence}>
      <p className={styles.silenceTitle}>{t('gaps.mend.silence.title')}</p>
      <MendForm mend={silenceMend(rule)} done={close} />
      <Button variant="link" onClick={close}>
        {t('details.notOurs.cancel')}
      </Button>
    </div>
  )
}
