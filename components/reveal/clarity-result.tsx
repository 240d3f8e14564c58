'use client'

import { useTranslations } from 'use-intl'
import { CLARITIES } from '#lib/board/round.ts'
import { clarityAverage } from './clarity-average.ts'
import styles from './clarity-result.module.css'

/** How clear people say their own role is to them: the mean, and how many said what. */
export function ClarityResult({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = useTranslations('reveal.clarity')
  const { answers, average } = clarityAverage(counts)
  const most = Math.max(1, ...CLARITIES.map((clarity) => counts[clarity] ?? 0))
  return (
    <section className={styles.part} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p>
        <b className={styles.average}>{t('average', { average })}</b>{' '}
        <span className={styles.about}>{t('answers', { count: answers })}</span>
      </p>
      <ol className={styles.bars}>
        {CLARITIES.map((clarity) => {
          const count = counts[clarity] ?? 0
          return (
            <li key={clarity} aria-label={t('bar', { clarity, count })}>
              <span className={styles.count}>{count > 0 ? count : ''}</span>
              <span className={styles.bar} style={{ height: `${(count / most) * 40}px` }} />
              <span className={styles.clarity}>{clarity}</span>
            </li>
          )
        })}
      </ol>
      <p className={styles.about}>{t('scale')}</p>
    </section>
  )
}
