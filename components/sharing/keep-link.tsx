'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { copyText } from './copy-text.ts'
import { dropFounderLink, founderLink } from './founder-link.ts'
import styles from './keep-link.module.css'

/** Urges whoever has just started the board to keep its facilitator link, until they copy it or say that they need not. */
export function KeepLink() {
  const t = useTranslations('sharing')
  const toasts = useToasts()
  const { boardId } = useLiveBoard()
  const [url, setUrl] = useState<string>()
  const [isShown, setShown] = useState(false)
  useEffect(() => setUrl(founderLink(boardId)), [boardId])
  if (!url) return null

  function done() {
    dropFounderLink(boardId)
    setUrl(undefined)
  }

  async function copy(link: string) {
    if (!(await copyText(link))) return setShown(true)
    toasts.show({ text: t('copied') })
    done()
  }

  return (
    <section className={styles.note} aria-label={t('keep.label')}>
      <p className={styles.text}>{t('keep.text')}</p>
      {isShown && (
        <input
          className={styles.address}
          aria-label={t('links.facilitator.name')}
          readOnly
          ref={offerToCopy}
          value={url}
        />
      )}
      <div className={styles.ways}>
        <Button icon="copy" onClick={() => copy(url)}>
          {t('keep.copy')}
        </Button>
        <Button variant="quiet" onClick={done}>
          {t('keep.dismiss')}
        </Button>
      </div>
    </section>
  )
}

/** Selects the whole link, so that the keys for copying take it. */
function offerToCopy(field: HTMLInputElement | null) {
  field?.focus()
  field?.select()
}
