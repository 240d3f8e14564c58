'use client'

import { useTranslations } from 'use-intl'
import { ChoiceList } from './choice-list.tsx'
import { useVoteProgress } from './use-vote-progress.ts'
import styles from './workshop-dialogs.module.css'

/** With so few voters, others may guess who said what. */
const FEW = 3

/** With names or without, in the very words that everyone reads before they answer. */
export function SecrecyChoice({ named, setNamed }: { named: boolean; setNamed: (named: boolean) => void }) {
  const t = useTranslations('workshop')
  const { voters } = useVoteProgress()
  const secrecies = ['anonymous', 'named'] as const
  return (
    <div className={styles.secrecy}>
      <ChoiceList
        title={t('vote.secrecy')}
        choices={secrecies.map((value) => ({
          value,
          name: t(`vote.${value}`),
          hint: t('vote.told', { text: t(`secrecy.${value}`) }),
        }))}
        chosen={named ? 'named' : 'anonymous'}
        choose={(value) => setNamed(value === 'named')}
      />
      {!named && voters <= FEW && (
        <p className={styles.warning} role="note">
          {t('vote.few', { voters })}
        </p>
      )}
    </div>
  )
}
