'use client'

import { useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { PHASES, type Phase } from '#lib/board/workshop.ts'
import styles from './stepper.module.css'

/** Which phase it is, in a few words for a narrow screen; for a facilitator, a menu of all of them. */
export function PhaseMenu({
  phase,
  mayMove,
  moveTo,
}: {
  phase: Phase
  mayMove: boolean
  moveTo: (phase: Phase) => void
}) {
  const t = useTranslations('workshop.phases')
  const place = { step: PHASES.indexOf(phase) + 1, steps: PHASES.length, phase: t(phase) }
  if (!mayMove) {
    return (
      <p className={styles.compact} role="img" aria-label={t('compactLabel', place)}>
        {t('compact', place)}
      </p>
    )
  }
  return (
    <Menu
      label={t('label')}
      trigger={
        <button type="button" className={styles.compact} aria-label={t('compactLabel', place)}>
          {t('compact', place)}
          <Icon name="down" />
        </button>
      }
    >
      {PHASES.map((each) => (
        <MenuItem key={each} checked={each === phase} onSelect={() => each !== phase && moveTo(each)}>
          {t(each)}
        </MenuItem>
      ))}
    </Menu>
  )
}
