'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { InlineForm } from '#components/people/inline-form.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import type { Exclusion } from '#lib/board/exclusion.ts'
import { prose } from '#lib/board/text.ts'
import styles from './not-ours.module.css'
import { usePropose } from './use-propose.ts'

/** What is declared not ours: a card, or a row of the catalogue. */
export type Subject = { responsibilityId: string } | { catalogueId: string }

/** Says that somebody else has it, and who; `close` when that is done or given up. */
export function NotOursForm({ subject, close }: { subject: Subject; close: () => void }) {
  const t = useTranslations('details.notOurs')
  const propose = usePropose()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setMissing(prose(reason) === '')
    if (prose(reason) !== '' && propose([{ kind: 'responsibility.exclude', ...subject, reason }])) close()
  }

  return (
    <InlineForm close={close} onSubmit={submit}>
      <Field
        label={t('label')}
        placeholder={t('example')}
        value={reason}
        maxLength={5000}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
        {...(isMissing && { error: t('missing') })}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {t('submit')}
        </Button>
        <Button onClick={close}>{t('cancel')}</Button>
      </div>
    </InlineForm>
  )
}

/** Says that it is not ours and why, with the way back. */
export function NotOursNote({ exclusion, mayEdit }: { exclusion: Exclusion; mayEdit: boolean }) {
  const t = useTranslations('details.notOurs')
  const propose = usePropose()
  const { reason, ...subject } = exclusion
  return (
    <div className={styles.note}>
      <p>{t('is', { reason })}</p>
      {mayEdit && (
        <Button onClick={() => propose([{ kind: 'responsibility.include', ...subject }])}>
          {t('include')}
        </Button>
      )}
    </div>
  )
}
