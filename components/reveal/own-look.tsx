'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import styles from './reveal-notes.module.css'
import type { ShownCard } from './use-shown-card.ts'

/** Says to those who look at a card by themselves what everyone is shown, with the way back; and tells listeners when that changes. */
export function OwnLook({ isAlone, everyones, follow }: Pick<ShownCard, 'isAlone' | 'everyones' | 'follow'>) {
  const t = useTranslations('reveal.own')
  const title = everyones?.card.title ?? ''
  const [said, setSaid] = useState('')
  const before = useRef(title)
  useEffect(() => {
    if (before.current !== title) setSaid(title && t('moved', { title }))
    before.current = title
  }, [title, t])
  return (
    <>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
      {isAlone && (
        <div className={styles.note}>
          <p>{t('text', { title })}</p>
          <Button onClick={follow}>{t('back')}</Button>
        </div>
      )}
    </>
  )
}
