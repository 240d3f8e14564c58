'use client'

import { useTranslations } from 'use-intl'
import styles from './focus-card.module.css'
import type { AbsentRole } from './use-absent-roles.ts'
import type { ReasonDraft } from './use-reason.ts'

/** Whether a decision holds only until somebody confirms it, and why that is preset where one of the two roles is not here. */
export function ProvisionalOption({
  absent,
  reason,
}: {
  absent: readonly AbsentRole[]
  reason: ReasonDraft
}) {
  const t = useTranslations('reveal.provisional')
  return (
    <div className={styles.provisional}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={reason.isProvisional}
          onChange={(event) => reason.setProvisional(event.target.checked)}
        />
        {t('label')}
      </label>
      <AbsentNote absent={absent} />
    </div>
  )
}

/** Says which of the two roles is not here; nothing when both are. */
export function AbsentNote({ absent }: { absent: readonly AbsentRole[] }) {
  const t = useTranslations('reveal.provisional')
  const [one, other] = absent
  if (!one) return null
  return (
    <p className={styles.note}>
      {other
        ? t('both', { role: one.role.name, other: other.role.name })
        : t(one.isFilled ? 'absent' : 'unfilled', { role: one.role.name })}
    </p>
  )
}
