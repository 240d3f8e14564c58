'use client'

import { useTranslations } from 'use-intl'
import { QrCode } from '#components/sharing/qr-code.tsx'
import { useProblemText } from '#components/shell/use-problem-text.ts'
import { Button } from '#components/ui/button.tsx'
import styles from './join-panel.module.css'
import { isLocal, shortAddress } from './projector-link.ts'
import { useProjectorLink } from './use-projector-link.ts'

/** How the room joins: the QR code and the address, for as long as the board is on the wall. */
export function JoinPanel() {
  const t = useTranslations('projector.join')
  const problemText = useProblemText()
  const { link, again } = useProjectorLink()
  if (link === 'not-theirs') return <p className={styles.quiet}>{t('others')}</p>
  if (link === 'making') return <p className={styles.quiet}>{t('making')}</p>
  if ('failed' in link) {
    return (
      <div className={styles.quiet} role="alert">
        <p>{problemText(link.failed)}</p>
        <Button onClick={again}>{t('retry')}</Button>
      </div>
    )
  }
  return (
    <section className={styles.join} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <div className={styles.code}>
        <QrCode url={link.url} label={t('qr')} />
      </div>
      <p className={styles.scan}>{t('scan')}</p>
      <p className={styles.address}>
        {t('or')} <b>{shortAddress(link.url)}</b>
      </p>
      {isLocal(link.url) && <p className={styles.local}>{t('local')}</p>}
    </section>
  )
}
