'use client'

import { useTranslations } from 'use-intl'
import type { MyVote } from '#components/live/use-my-vote.ts'
import { Button } from '#components/ui/button.tsx'
import { ClarityScale } from './clarity-scale.tsx'
import { KeptHere } from './kept-here.tsx'
import styles from './place-screen.module.css'
import { Secrecy } from './secrecy.tsx'
import { VotingNames } from './voting-names.tsx'

/** A round that asks nothing but how clear one's own role is. */
export function ClarityQuestion({ mine }: { mine: MyVote }) {
  const t = useTranslations('placing')
  const hasAnswered = mine.vote.clarity !== undefined
  return (
    <>
      <Secrecy />
      <div className={styles.calm}>
        <h2 id="clarity-question" className={styles.title}>
          {t('question.clarity')}
        </h2>
        <ClarityScale mine={mine} labelledBy="clarity-question" />
        <p className={styles.text}>
          {t('start.nobodySees')} <VotingNames round={mine.round} />
        </p>
        <KeptHere mine={mine} />
        <div className={styles.ways}>
          <Button variant="primary" disabled={!hasAnswered} onClick={() => mine.setDone(true)}>
            {t('end.done')}
          </Button>
          {!hasAnswered && (
            <Button variant="quiet" onClick={() => mine.setDone(true)}>
              {t('clarity.pass')}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}
