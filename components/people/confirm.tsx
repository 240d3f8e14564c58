'use client'

import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import styles from './people.module.css'

/** Asks once more before something goes, and says what goes along. Escape means no. */
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
  const titleId = useId()

  function refuse(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    cancel()
  }

  return (
    <div className={styles.inline} role="alertdialog" aria-labelledby={titleId} onKeyDown={refuse}>
      <h4 id={titleId} className={styles.question}>
        {title}
      </h4>
      <div className={styles.losses}>{children}</div>
      <div className={styles.actions}>
        <Button variant="primary" autoFocus onClick={confirm}>
          {submit}
        </Button>
        <Button onClick={cancel}>{t('fill.cancel')}</Button>
      </div>
    </div>
  )
}
