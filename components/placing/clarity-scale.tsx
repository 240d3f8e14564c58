'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { MyVote } from '#components/live/use-my-vote.ts'
import { CLARITIES } from '#lib/board/round.ts'
import styles from './clarity-scale.module.css'
import { useHiddenChoices } from './use-hidden-choices.ts'

/** One to five, with words at the ends. While choices are hidden it only says that there is an answer. */
export function ClarityScale({ mine, labelledBy }: { mine: MyVote; labelledBy: string }) {
  const t = useTranslations('placing.clarity')
  const [isHidden] = useHiddenChoices()
  const id = useId()
  const { clarity } = mine.vote
  return (
    <fieldset className={styles.scale} aria-labelledby={labelledBy}>
      <div className={styles.steps}>
        {CLARITIES.map((step) => (
          <label key={step} className={styles.step}>
            <input
              type="radio"
              name={id}
              checked={!isHidden && clarity === step}
              aria-describedby={step === 1 ? `${id}-least` : step === 5 ? `${id}-most` : undefined}
              onChange={() => mine.setClarity(step)}
            />
            {step}
          </label>
        ))}
      </div>
      <p className={styles.ends}>
        <span id={`${id}-least`}>{t('least')}</span>
        <span id={`${id}-most`}>{t('most')}</span>
      </p>
      {isHidden && clarity !== undefined && <p className={styles.ends}>{t('chosen')}</p>}
    </fieldset>
  )
}
