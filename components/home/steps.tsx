'use client'

import { useTranslations } from 'use-intl'
import styles from './steps.module.css'

/** The steps of a first meeting, and how many minutes each takes as a rule of thumb. */
const STEPS = { prepare: 5, place: 10, reveal: 5, agree: 20, charter: 5 } as const

const NAMES = ['prepare', 'place', 'reveal', 'agree', 'charter'] as const

/** How it works, in five steps. */
export function Steps() {
  const t = useTranslations('home.steps')
  return (
    <section className={styles.agenda} id="how" aria-labelledby="how-title">
      <h2 id="how-title" className={styles.title}>
        {t('title')}
      </h2>
      <ol className={styles.steps}>
        {NAMES.map((step) => (
          <li key={step} className={styles.step}>
            <h3 className={styles.name}>
              {t(`${step}.title`)}
              <span className={styles.minutes}>{t('minutes', { count: STEPS[step] })}</span>
            </h3>
            <p className={styles.text}>{t(`${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
