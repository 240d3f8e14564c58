'use client'

import { useTranslations } from 'use-intl'
import { MessagePage } from '#components/shell/message-page.tsx'
import { SiteBar } from '#components/shell/site-bar.tsx'
import { useProblemText } from '#components/shell/use-problem-text.ts'
import { JoinForm } from './join-form.tsx'
import styles from './join-page.module.css'
import { useInvitation } from './use-invitation.ts'

/** What somebody sees who opened a link: what it is, or what is wrong with it. */
export function JoinPage() {
  const t = useTranslations('sharing.join')
  const problemText = useProblemText()
  const { reading, again } = useInvitation()
  if (reading === 'no-link' || reading === 'unknown') {
    const key = reading === 'unknown' ? 'unknown' : 'noLink'
    return <MessagePage title={t(`${key}.title`)}>{t(`${key}.text`)}</MessagePage>
  }
  if (typeof reading === 'object' && 'failed' in reading) {
    return (
      <MessagePage title={t('failed.title')} retry={again}>
        {problemText(reading.failed)}
      </MessagePage>
    )
  }
  return (
    <>
      <SiteBar />
      <main className={styles.page}>
        {reading === 'reading' ? (
          <div>
            <h1 className={styles.title}>{t('title')}</h1>
            <p role="status" className={styles.about}>
              {t('reading')}
            </p>
          </div>
        ) : (
          <JoinForm key={reading.token} invitation={reading} again={again} />
        )}
      </main>
    </>
  )
}
