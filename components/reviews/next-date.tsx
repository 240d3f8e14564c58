'use client'

import { useTranslations } from 'use-intl'
import { EditedDay } from '#components/details/edited-day.tsx'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Icon } from '#components/ui/icon.tsx'
import styles from './next-steps.module.css'
import { useDayText } from './use-day-text.ts'

/** When the team comes back, for everyone's calendar; the facilitator says when. */
export function NextDate() {
  const t = useTranslations('reviews.next')
  const { boardId, access } = useLiveBoard()
  const next = useBoard((board) => board.nextReview)
  const propose = usePropose()
  const dayText = useDayText()
  const today = useToday()
  return (
    <div className={styles.date}>
      {access === 'facilitator' ? (
        <EditedDay
          label={t('date')}
          min={today}
          saved={next ?? ''}
          save={(day) => propose([{ kind: 'review.next', date: day || null }])}
        />
      ) : (
        <p>{next ? t('at', { day: dayText(next) }) : t('none')}</p>
      )}
      {next && (
        <a className={styles.calendar} href={`/api/boards/${boardId}/export/review.ics`} download>
          <Icon name="download" />
          {t('calendar')}
        </a>
      )}
    </div>
  )
}
