'use client'

import { useTranslations } from 'use-intl'
import { useLive } from '#components/live/live-board-provider.tsx'
import { Icon } from '#components/ui/icon.tsx'
import styles from './people-in-room.module.css'

/** So many names fit on the wall beside everything else. */
const MOST_NAMES = 24

/** More names than this are written smaller. */
const ROOMY = 12

/** Who is here, by name, so that people see that they have arrived; with a tick when they have finished the vote. */
export function PeopleInRoom() {
  const t = useTranslations('projector')
  const people = useLive((state) => state.people)
  if (people.length === 0) return null
  const shown = people.length > MOST_NAMES ? people.slice(0, MOST_NAMES - 1) : people
  return (
    <section className={styles.here}>
      <h2>{t('here', { count: people.length })}</h2>
      <ul className={styles.names} data-many={people.length > ROOMY ? '' : undefined}>
        {shown.map(({ id, name, done }) => (
          <li key={id} data-done={done ? '' : undefined}>
            {done && <Icon name="check" />}
            <span>{name}</span>
          </li>
        ))}
        {shown.length < people.length && <li>{t('more', { count: people.length - shown.length })}</li>}
      </ul>
    </section>
  )
}
