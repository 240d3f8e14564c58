'use client'

import { useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
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
      <p className={styles.compact} aria-current="step">
        <VisuallyHidden>{t('phase')}</VisuallyHidden>
        {t('compact', place)}
      </p>
    )
  }
  return (
    <Menu
      label={t('label')}
      trigger={
        <button type="button" className={styles.compact} aria-current="step">
          <VisuallyHidden>{t('phase')}</VisuallyHidden>
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
