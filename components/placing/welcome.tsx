'use client'

import { useTranslations } from 'use-intl'
import type { MyVote } from '#components/live/use-my-vote.ts'
import { Button } from '#components/ui/button.tsx'
import styles from './place-screen.module.css'
import { VotingNames } from './voting-names.tsx'

/** Before the first card: what is asked, and who will see the answers. */
export function Welcome({ mine, count, start }: { mine: MyVote; count: number; start: () => void }) {
  const t = useTranslations('placing')
  const { round } = mine
  return (
    <div className={styles.calm}>
      <h2 className={styles.title}>{t(`question.${round.question}`)}</h2>
      {round.question === 'today' && <p className={styles.text}>{t('hint.today')}</p>}
      <p className={styles.text}>{t('start.about', { count })}</p>
      <p className={styles.text}>
        {t('start.nobodySees')} <VotingNames round={round} />
      </p>
      <div className={styles.ways}>
        <Button variant="primary" iconAfter="right" onClick={start}>
          {t('start.start')}
        </Button>
        <Button variant="quiet" onClick={() => mine.setDone(true)}>
          {t('start.watch')}
        </Button>
      </div>
    </div>
  )
}
