'use client'

import { useTranslations } from 'use-intl'
import { MessagePage } from '#components/shell/message-page.tsx'

/** No such board, or none for this browser: the two look the same. */
export default function NoBoard() {
  const t = useTranslations('shell.pages.noBoard')
  return <MessagePage title={t('title')}>{t('text')}</MessagePage>
}
