'use client'

import { useTranslations } from 'use-intl'
import type { Point } from '#lib/reviews/points.ts'
import type { RefilledRole } from '#lib/reviews/refilled-roles.ts'
import { Panel } from './panel.tsx'
import styles from './sentences.module.css'
import { useRoleText } from './use-role-text.tsx'

/** Which roles passed from whom to whom, and how clear roles are to people. Nothing where there is neither. */
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
  const { rich, clarity } = useRoleText(from, to)
  const pulse = clarity()
  if (refilled.length === 0 && pulse === undefined) return null
  return (
    <Panel
      title={t('title')}
      {...(refilled.length > 0 ? { count: refilled.length } : {})}
      className={styles.sentences}
    >
      <ul>
        {refilled.map((role) => (
          <li key={role.roleId}>{rich(role)}</li>
        ))}
        {pulse !== undefined && <li>{pulse}</li>}
      </ul>
    </Panel>
  )
}
