'use client'

import { type FormEvent, type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import styles from './dialog-form.module.css'

/** A dialog that is one form: it is sent by its button or by Enter, or left alone. `submit`: what the button says. */
export function FormDialog({
  title,
  description,
  submit,
  onSubmit,
  onClose,
  children,
}: {
  title: string
  description?: string
  submit: string
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}) {
  const t = useTranslations('shell')
  const formId = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      {...(description === undefined ? {} : { description })}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={send} noValidate>
        {children}
      </form>
    </Dialog>
  )
}
