'use client'

import { useTranslations } from 'use-intl'
import { SiteBar } from '#components/shell/site-bar.tsx'
import styles from './home.module.css'
import type { Offered } from './offered.ts'
import { SampleCard } from './sample-card.tsx'
import { StartForm } from './start-form.tsx'
import { Steps } from './steps.tsx'
import { type VisitedBoard, VisitedBoards } from './visited-boards.tsx'

/** The first page: start a board, look at the sample, or go on with a board of this browser. `now`: ISO 8601. */
export function Home({
  cardCounts,
  visited,
  now,
}: {
  cardCounts: Readonly<Record<Offered, number>>
  visited: readonly VisitedBoard[]
  now: string
}) {
  const t = useTranslations('home')
  return (
    <>
      <SiteBar>
        <a className={styles.how} href="#how">
          {t('howItWorks')}
        </a>
      </SiteBar>
      <main>
        <div className={styles.home}>
          <section>
            <h1 className={styles.heading}>{t('heading')}</h1>
            <p className={styles.lead}>{t('lead')}</p>
            <StartForm cardCounts={cardCounts} />
          </section>
          <div className={styles.aside}>
            <SampleCard />
            <VisitedBoards boards={visited} now={now} />
          </div>
        </div>
        <Steps />
      </main>
    </>
  )
}
