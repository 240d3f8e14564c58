'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Choice, Round } from '#lib/board/round.ts'
import { KEYED_CHOICES } from './keyed-choices.ts'
import { LaneButton } from './lane-button.tsx'
import styles from './lane-choice.module.css'
import { OtherChoices } from './other-choices.tsx'

/** The question, and a large button for each answer. While choices are hidden none looks, or sounds, chosen. */
export function LaneChoice({
  round: { question },
  chosen,
  isHidden,
  choose,
}: {
  round: Round
  chosen: Choice | undefined
  isHidden: boolean
  choose: (choice: Choice) => void
}) {
  const t = useTranslations('placing')
  const id = useId()
  return (
    <fieldset className={styles.choice} aria-labelledby={id}>
      <p id={id} className={styles.ask}>
        {t(`question.${question}`)}
        {question === 'today' && <small className={styles.hint}> {t('hint.today')}</small>}
      </p>
      <div className={styles.lanes}>
        {KEYED_CHOICES.map((choice, index) => (
          <LaneButton
            key={choice}
            choice={choice}
            question={question}
            shortcut={String(index + 1)}
            isChosen={isHidden ? undefined : chosen === choice}
            choose={choose}
          />
        ))}
      </div>
      <OtherChoices chosen={isHidden ? undefined : chosen} isHidden={isHidden} choose={choose} />
    </fieldset>
  )
}
