'use client'

import { useTranslations } from 'use-intl'
import { LateMessagePage } from '#components/shell/late-message-page.tsx'

/** A page that failed: what to do about it. */
export default function Failed() {
  const t = useTranslations('shell.pages.failed')
  return (
    <LateMessagePage title={t('title')} retry={() => location.reload()}>
      {t('text')}
    </LateMessagePage>
  )
}
