'use client'

import { useTranslations } from 'use-intl'
import type { Present } from '#components/live/board-stream.ts'
import { useBoard, useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Icon } from '#components/ui/icon.tsx'
import styles from './people-here.module.css'

/** So many avatars fit beside the board's name. */
const MOST_AVATARS = 5

/** Who has the board open: as avatars, and on request as a list of names. */
export function PeopleHere() {
  const t = useTranslations('shell.people')
  const { me, access } = useLiveBoard()
  const present = useLive((state) => state.people)
  const turnout = useLive(({ round }) => (round?.voters ? round : undefined))
  const people = present.length > 0 ? present : [{ ...me, access }]
  const shown = people.length > MOST_AVATARS + 1 ? people.slice(0, MOST_AVATARS) : people
  return (
    <div className={styles.people}>
      <button type="button" className={styles.button} popoverTarget="people-here">
        <span className={styles.words}>
          {t('label', { count: people.length })}
          {turnout && `. ${t('turnout', { done: turnout.done, voters: turnout.voters })}`}
        </span>
        <span className={styles.avatars} aria-hidden="true">
          {shown.map((person) => (
            <span key={person.id} className={isDone(person) ? styles.done : undefined}>
              <Avatar name={person.name} personId={person.id} />
            </span>
          ))}
          {shown.length < people.length && (
            <span className={styles.more}>{t('more', { count: people.length - shown.length })}</span>
          )}
        </span>
        <span className={styles.count} aria-hidden="true">
          <Icon name={turnout ? 'decided' : 'people'} />
          {turnout ? t('turnoutShort', { done: turnout.done, voters: turnout.voters }) : people.length}
        </span>
      </button>
      <div id="people-here" popover="auto" className={styles.panel}>
        <h2 className={styles.title}>
          {t('title')}
          {turnout && `. ${t('turnout', { done: turnout.done, voters: turnout.voters })}`}
        </h2>
        <ul>
          {people.map((person) => (
            <li key={person.id} className={styles.person}>
              <span className={isDone(person) ? styles.done : undefined}>
                <Avatar name={person.name} personId={person.id} />
              </span>
              <span>
                <span className={styles.name}>
                  {person.id === me.id ? t('me', { name: person.name }) : person.name}
                </span>
                <small className={styles.does}>
                  {t(`access.${person.access}`)}
                  {isDone(person) && <>, {t('done')}</>}
                  {'holding' in person && person.holding && <Holding cardId={person.holding} />}
                </small>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** A tick shows who has finished, never what they said. */
function isDone(person: Partial<Present>): boolean {
  return person.done === true
}

function Holding({ cardId }: { cardId: string }) {
  const t = useTranslations('shell.people')
  const card = useBoard((board) => board.responsibilities.find((each) => each.id === cardId)?.title)
  return card ? <>, {t('holding', { card })}</> : null
}
