'use client'

import { useTranslations } from 'use-intl'
import { MessagePage } from '#components/shell/message-page.tsx'

/** An address that leads nowhere. */
export default function NotFound() {
  const t = useTranslations('shell.pages.notFound')
  return <MessagePage title={t('title')}>{t('text')}</MessagePage>
}
