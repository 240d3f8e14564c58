'use client'

import { useTranslations } from 'use-intl'
import { EditedDay } from '#components/details/edited-day.tsx'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Check } from '#components/ui/check.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Action } from '#lib/board/action.ts'
import type { Point } from '#lib/reviews/points.ts'
import styles from './carried-actions.module.css'
import { Panel } from './panel.tsx'

/** What was to be done and is not, or was done after entry `since`: to tick, and to give another day, unless one looks at the past. */
export function CarriedActions({ to, since }: { to: Point; since: number }) {
  const t = useTranslations('reviews.actions')
  const present = useBoard((board) => board.actions)
  const isPast = to.kind !== 'now'
  const all = isPast ? to.board.actions : present
  const actions = all.filter(({ done }) => done === undefined || done > since)
  const open = actions.filter(({ done }) => done === undefined).length
  return (
    <Panel title={t('title')} count={t('open', { count: open })} className={styles.actions}>
      {actions.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ul>
        {actions.map((action) => (
          <CarriedAction key={action.id} action={action} isPast={isPast} />
        ))}
      </ul>
    </Panel>
  )
}

function CarriedAction({ action, isPast }: { action: Action; isPast: boolean }) {
  const t = useTranslations('reviews.actions')
  const { access } = useLiveBoard()
  const people = useBoard((board) => board.people)
  const today = useToday()
  const propose = usePropose()
  const { id: actionId, text, personId, due = '', done } = action
  const isDone = done !== undefined
  const isLate = !isPast && !isDone && due !== '' && due < today
  const mayEdit = !isPast && suffices(access, 'participant')
  return (
    <li className={styles.action}>
      <Check
        checked={isDone}
        disabled={!mayEdit}
        set={(checked) => propose([{ kind: 'action.done', actionId, done: checked }])}
      >
        <span className={isDone ? styles.done : undefined}>{text}</span>
      </Check>
      <span className={styles.who}>
        {people.find((person) => person.id === personId)?.name ?? t('nobody')}
        {isLate && <b className={styles.late}>{t('late')}</b>}
      </span>
      <EditedDay
        label={t('due', { text })}
        hideLabel
        saved={due}
        disabled={!mayEdit || isDone}
        save={(day) => propose([{ kind: 'action.edit', actionId, due: day || null }])}
      />
    </li>
  )
}
