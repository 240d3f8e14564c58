'use client'

import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Avatar } from '#components/ui/avatar.tsx'
import { IconButton } from '#components/ui/button.tsx'
import type { Filling, Role } from '#lib/board/board.ts'
import { FillRole } from './fill-role.tsx'
import styles from './people.module.css'

/** One person in a role: name, area and days, and for those who may edit the ways to change and to end it. */
export function FillingLine({ role, filling, mayEdit }: { role: Role; filling: Filling; mayEdit: boolean }) {
  const t = useTranslations('people')
  const propose = usePropose()
  const name = useBoard((board) => board.people.find((person) => person.id === filling.personId)?.name ?? '')
  const [isChanging, setChanging] = useState(false)
  if (isChanging) {
    return (
      <li>
        <FillRole roleId={role.id} filling={filling} close={() => setChanging(false)} />
      </li>
    )
  }
  return (
    <li className={styles.line}>
      <Avatar name={name} personId={filling.personId} size="small" />
      <span className={styles.name}>
        {name}
        <FillingTerms filling={filling} />
      </span>
      {mayEdit && (
        <>
          <IconButton icon="clock" label={t('change', { name })} onClick={() => setChanging(true)} />
          <IconButton
            icon="close"
            label={t('vacate', { name, role: role.name })}
            onClick={() =>
              propose([{ kind: 'role.vacate', roleId: role.id, personId: filling.personId }], {
                text: t('vacate', { name, role: role.name }),
              })
            }
          />
        </>
      )}
    </li>
  )
}

/** The area and the days of a filling in a few words; nothing when nothing is said of it. */
function FillingTerms({ filling }: { filling: Filling }) {
  const t = useTranslations('people')
  const format = useFormatter()
  const today = useToday()
  const { from, until } = filling
  const day = (text: string) => format.dateTime(new Date(text), { dateStyle: 'medium', timeZone: 'UTC' })
  const days =
    from && until
      ? t('fromUntil', { from: day(from), until: day(until) })
      : from
        ? t('since', { from: day(from) })
        : until && t('until', { until: day(until) })
  const state = from && today < from ? t('notYet') : until && until < today ? t('ended') : undefined
  const terms = [filling.for, days, state].filter(Boolean)
  return terms.length > 0 ? <small className={styles.terms}>{terms.join(' · ')}</small> : null
}
