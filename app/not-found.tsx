'use client'

import { useTranslations } from 'use-intl'
import { LateMessagePage } from '#components/shell/late-message-page.tsx'

/** An address that leads nowhere. */
export default function NotFound() {
  const t = useTranslations('shell.pages.notFound')
  return <LateMessagePage title={t('title')}>{t('text')}</LateMessagePage>
}
