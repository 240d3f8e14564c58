'use client'

import { useTranslations } from 'use-intl'
import { MessagePage } from '#components/shell/message-page.tsx'

/** A page that failed: what to do about it. */
export default function Failed() {
  const t = useTranslations('shell.pages.failed')
  return (
    <MessagePage title={t('title')} retry={() => location.reload()}>
      {t('text')}
    </MessagePage>
  )
}
