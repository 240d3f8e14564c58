'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import styles from './message-page.module.css'
import { SiteBar } from './site-bar.tsx'

/** A page that has only something to say, and ways on: again, if it can be tried again, and to all boards. */
export function MessagePage({
  title,
  retry,
  children,
}: {
  title: string
  retry?: () => void
  children: ReactNode
}) {
  const t = useTranslations('shell')
  return (
    <>
      <SiteBar />
      <main className={styles.page}>
        <title>{`${title} · ${t('product')}`}</title>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{children}</p>
        <div className={styles.ways}>
          {retry && (
            <Button variant="primary" size="large" onClick={retry}>
              {t('pages.retry')}
            </Button>
          )}
          <Link className={styles.home} href="/">
            {t('pages.home')}
          </Link>
        </div>
      </main>
    </>
  )
}
