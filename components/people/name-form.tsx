'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { oneLine } from '#lib/board/text.ts'
import { InlineForm } from './inline-form.tsx'
import styles from './people.module.css'

/** Asks for another name of a role or a person. `save` answers whether it was taken; the form then closes. */
export function NameForm({
  label,
  name,
  save,
  close,
}: {
  label: string
  name: string
  save: (name: string) => boolean
  close: () => void
}) {
  const t = useTranslations('people')
  const [draft, setDraft] = useState(name)
  const [isMissing, setMissing] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    const next = oneLine(draft)
    setMissing(next === '')
    if (next !== '' && (next === name || save(next))) close()
  }

  return (
    <InlineForm close={close} onSubmit={submit}>
      <Field
        label={label}
        value={draft}
        maxLength={200}
        autoFocus
        onChange={(event) => setDraft(event.target.value)}
        {...(isMissing && { error: t('fill.nameMissing') })}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {t('save')}
        </Button>
        <Button onClick={close}>{t('fill.cancel')}</Button>
      </div>
    </InlineForm>
  )
}
