'use client'

import { useTranslations } from 'use-intl'
import type { Round } from '#lib/board/round.ts'
import styles from './question-switch.module.css'

/** Which of two votes is looked at: that from now on, or that of today. Nothing where there is only one. */
export function QuestionSwitch({
  rounds,
  round,
  choose,
}: {
  rounds: readonly Round[]
  round: Round
  choose: (question: Round['question']) => void
}) {
  const t = useTranslations('reveal.question')
  if (rounds.length < 2) return null
  return (
    <fieldset className={styles.switch} aria-label={t('label')}>
      {rounds.map(({ id, question }) => (
        <label key={id} className={styles.choice}>
          <input
            type="radio"
            name="revealed-question"
            checked={id === round.id}
            onChange={() => choose(question)}
          />
          {t(question)}
        </label>
      ))}
    </fieldset>
  )
}
