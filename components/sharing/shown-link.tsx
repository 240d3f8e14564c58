'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { copyText } from './copy-text.ts'
import { QrCode } from './qr-code.tsx'
import styles from './sharing.module.css'

/** A link to copy or to point a camera at. */
export function ShownLink({ url, link }: { url: string; link: string }) {
  const t = useTranslations('sharing')
  const address = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => address.current?.focus(), [])

  async function copy() {
    const isCopied = await copyText(url)
    setSaid(t(isCopied ? 'copied' : 'notCopied'))
    if (isCopied) return
    address.current?.focus()
    address.current?.select()
  }

  return (
    <div className={styles.shown}>
      <div className={styles.row}>
        <input
          ref={address}
          className={styles.address}
          aria-label={t('address', { link })}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button icon="copy" onClick={copy} aria-label={t('copyOf', { link })}>
          {t('copy')}
        </Button>
      </div>
      <p role="status" className={styles.since}>
        {said}
      </p>
      <QrCode url={url} label={t('qr', { link })} />
    </div>
  )
}
