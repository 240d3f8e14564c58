'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { FormDialog } from '#components/shell/form-dialog.tsx'
import { useNextReview } from '#components/shell/use-next-review.ts'
import { Field } from '#components/ui/field.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { nextVersion } from './next-version.ts'

/** Makes what the charter says now a version: its name, from when it holds, when it is looked at again, who stands behind it. */
export function IssueDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('charter.screen.issue')
  const propose = usePropose()
  const toasts = useToasts()
  const { versions } = useBoard((board) => board.charter)
  const [version, setVersion] = useState(() => nextVersion(versions))
  const [validFrom, setValidFrom] = useState(useToday())
  const nextReview = useNextReview()
  const [approvedBy, setApprovedBy] = useState(versions.at(-1)?.approvedBy ?? '')
  const [isTried, setTried] = useState(false)
  const name = version.trim()
  const isTaken = versions.some((each) => each.version === name)
  const problem = name === '' ? t('versionMissing') : isTaken ? t('versionTaken') : undefined

  function issue() {
    setTried(true)
    if (!nextReview.check() || problem || validFrom === '') return
    const isIssued = propose([
      ...nextReview.changes(),
      { kind: 'charter.issue', version: name, validFrom, approvedBy: approvedBy.trim() },
    ])
    if (!isIssued) return
    toasts.show({ text: t('done', { version: name }) })
    onClose()
  }

  return (
    <FormDialog
      title={t('title')}
      description={t('text')}
      submit={t('submit')}
      onSubmit={issue}
      onClose={onClose}
    >
      <Field
        label={t('version')}
        value={version}
        maxLength={200}
        error={isTried ? problem : undefined}
        onChange={(event) => setVersion(event.target.value)}
      />
      <Field
        label={t('validFrom')}
        type="date"
        value={validFrom}
        error={isTried && validFrom === '' ? t('dayMissing') : undefined}
        onChange={(event) => setValidFrom(event.target.value)}
      />
      <Field label={t('nextReview')} hint={t('nextHint')} {...nextReview.field} />
      <Field
        label={t('approvedBy')}
        hint={t('approvedHint')}
        value={approvedBy}
        maxLength={200}
        onChange={(event) => setApprovedBy(event.target.value)}
      />
    </FormDialog>
  )
}
