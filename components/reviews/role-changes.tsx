'use client'

import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Id } from '#lib/board/board.ts'
import type { Point } from '#lib/reviews/points.ts'
import type { RefilledRole } from '#lib/reviews/told-differences.ts'
import { Panel } from './panel.tsx'
import styles from './sentences.module.css'

/** Which roles passed from whom to whom. Nothing where none did. */
export function RoleChanges({
  refilled,
  from,
  to,
}: {
  refilled: readonly RefilledRole[]
  from: Point
  to: Point
}) {
  const t = useTranslations('reviews.roles')
  const format = useFormatter()
  if (refilled.length === 0) return null
  const named = (things: readonly { id: Id; name: string }[], id: Id) =>
    things.find((each) => each.id === id)?.name
  const people = (ids: readonly Id[]) =>
    format.list(ids.map((id) => named(to.board.people, id) ?? named(from.board.people, id) ?? id))
  return (
    <Panel title={t('title')} count={refilled.length} className={styles.half}>
      <ul>
        {refilled.map(({ roleId, came, left }) => {
          const role = named(to.board.roles, roleId) ?? named(from.board.roles, roleId) ?? roleId
          const key = left.length === 0 ? 'filled' : came.length === 0 ? 'left' : 'passed'
          return (
            <li key={roleId}>{t.rich(key, { role, came: people(came), left: people(left), b: bold })}</li>
          )
        })}
      </ul>
    </Panel>
  )
}

function bold(text: ReactNode) {
  return <b>{text}</b>
}
