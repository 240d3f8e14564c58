'use client'

import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { InlineForm } from './inline-form.tsx'
import styles from './people.module.css'

/** Asks once more before something goes, and says what goes along. Enter means yes, Escape no. */
export function Confirm({
  title,
  children,
  submit,
  confirm,
  cancel,
}: {
  title: string
  children: ReactNode
  submit: string
  confirm: () => void
  cancel: () => void
}) {
  const t = useTranslations('people')
  const id = useId()
  return (
    <InlineForm
      close={cancel}
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-losses`}
      onSubmit={(event) => {
        event.preventDefault()
        confirm()
      }}
    >
      <h4 id={id} className={styles.question}>
        {title}
      </h4>
      <div id={`${id}-losses`} className={styles.losses}>
        {children}
      </div>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" autoFocus>
          {submit}
        </Button>
        <Button onClick={cancel}>{t('fill.cancel')}</Button>
      </div>
    </InlineForm>
  )
}
