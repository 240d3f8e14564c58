'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import styles from './next-steps.module.css'
import { useDayText } from './use-day-text.ts'

/** The reviews so far, the last first, and who was there. Nothing before the first. */
export function ReviewsHeld() {
  const t = useTranslations('reviews.next')
  const format = useFormatter()
  const dayText = useDayText()
  const reviews = useBoard((board) => board.reviews)
  const people = useBoard((board) => board.people)
  if (reviews.length === 0) return null
  return (
    <div className={styles.held}>
      <h3>{t('held')}</h3>
      <ul>
        {reviews.toReversed().map(({ id, label, date, people: there = [] }) => {
          const names = people.filter((person) => there.includes(person.id)).map(({ name }) => name)
          const values = { name: label, day: dayText(date), people: format.list(names) }
          return <li key={id}>{t(names.length > 0 ? 'there' : 'alone', values)}</li>
        })}
      </ul>
    </div>
  )
}
