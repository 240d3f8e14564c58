'use client'

import { useTranslations } from 'use-intl'
import { LateMessagePage } from '#components/shell/late-message-page.tsx'

/** No such board, or none for this browser: the two look the same. */
export default function NoBoard() {
  const t = useTranslations('shell.pages.noBoard')
  return <LateMessagePage title={t('title')}>{t('text')}</LateMessagePage>
}
