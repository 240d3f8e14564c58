'use client'

import { useTranslations } from 'use-intl'
import type { Round } from '#lib/board/round.ts'
import styles from './focus-card.module.css'

/** What people wrote about a card when they voted: apart from who voted what, for nobody is to be found out by their words. */
export function Remarks({ round, responsibilityId }: { round: Round; responsibilityId: string }) {
  const t = useTranslations('reveal.remarks')
  const all = round.remarks
  const remarks = (all && Object.hasOwn(all, responsibilityId) && all[responsibilityId]) || []
  if (remarks.length === 0) return null
  return (
    <section className={styles.remarks} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className={styles.note}>{t('about')}</p>
      <ul>
        {[...new Set(remarks)].map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  )
}
