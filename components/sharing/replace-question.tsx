'use client'

import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import type { Access } from '#lib/board/access.ts'
import styles from './sharing.module.css'

/** Says what ends when a link is replaced, and asks once more. Escape means no. */
export function ReplaceQuestion({
  access,
  confirm,
  cancel,
}: {
  access: Access
  confirm: () => void
  cancel: () => void
}) {
  const t = useTranslations('sharing')
  const titleId = useId()
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => no.current?.focus(), [])

  function refuse(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    cancel()
  }

  return (
    <div className={styles.question} role="alertdialog" aria-labelledby={titleId} onKeyDown={refuse}>
      <h4 id={titleId}>{t('replaceTitle', { link: t(`links.${access}.short`) })}</h4>
      <p className={styles.about}>{t(`replaceText.${access}`)}</p>
      <div className={styles.ways}>
        <Button ref={no} onClick={cancel}>
          {t('cancel')}
        </Button>
        <Button variant="primary" onClick={confirm}>
          {t('replaceConfirm')}
        </Button>
      </div>
    </div>
  )
}
