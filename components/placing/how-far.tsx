'use client'

import { useTranslations } from 'use-intl'
import { isVoter } from '#components/live/is-voter.ts'
import { useLive } from '#components/live/live-board-provider.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import styles from './how-far.module.css'

/** How many have finished the open vote, and who; never what they chose. */
export function HowFar() {
  const t = useTranslations('placing')
  const turnout = useLive(({ round }) => (round?.voters ? round : undefined))
  const people = useLive((state) => state.people)
  const voters = people.filter(isVoter)
  return (
    <div className={styles.far}>
      {turnout && (
        <>
          <p className={styles.count} role="status">
            {t('progress.done', { done: turnout.done, voters: turnout.voters })}
          </p>
          <div className={styles.bar} aria-hidden="true">
            <i style={{ width: `${(100 * turnout.done) / turnout.voters}%` }} />
          </div>
        </>
      )}
      <ul className={styles.people} aria-label={t('wait.people')}>
        {voters.map(({ id, name, done = false }) => (
          <li key={id} className={styles.person} data-done={done || undefined}>
            <Avatar name={name} personId={id} />
            {done && (
              <span className={styles.tick}>
                <Icon name="check" />
              </span>
            )}
            <VisuallyHidden>{t(done ? 'wait.isDone' : 'wait.isNot', { name })}</VisuallyHidden>
          </li>
        ))}
      </ul>
    </div>
  )
}
