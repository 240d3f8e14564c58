'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { suffices } from '#lib/board/access.ts'
import type { RuleId } from '#lib/gaps/rule.ts'
import styles from './rule-notes.module.css'

const SilenceForm = lazy(() => import('./silence-form.tsx').then((file) => ({ default: file.SilenceForm })))

/** Why a rule matters and who says so; a facilitator can switch it off for this board. */
export function RuleNotes({ rule }: { rule: RuleId }) {
  const t = useTranslations()
  const [isSilencing, setSilencing] = useState(false)
  const maySilence = suffices(useLiveBoard().access, 'facilitator')
  return (
    <details className={styles.notes}>
      <summary>{t('gaps.explain')}</summary>
      <p>{t(`gaps.rules.${rule}.why`)}</p>
      <p>{t('gaps.source', { source: t(`gaps.rules.${rule}.source`) })}</p>
      {maySilence && !isSilencing && (
        <Button variant="link" onClick={() => setSilencing(true)}>
          {t('details.rail.silence')}
        </Button>
      )}
      {isSilencing && (
        <Suspense>
          <SilenceForm rule={rule} close={() => setSilencing(false)} />
        </Suspense>
      )}
    </details>
  )
}
