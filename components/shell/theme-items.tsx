'use client'

import { useTranslations } from 'use-intl'
import { MenuItem } from '#components/ui/menu.tsx'
import { THEMES } from './theme.ts'
import styles from './theme-items.module.css'
import { useTheme } from './use-theme.ts'

/** How the screens look, as items of a menu. */
export function ThemeItems() {
  const t = useTranslations('shell.theme')
  const [theme, choose] = useTheme()
  return (
    <>
      <div className={styles.title}>{t('title')}</div>
      {THEMES.map((each) => (
        <MenuItem
          key={each}
          icon={each === theme ? 'check' : <span className={styles.blank} />}
          checked={each === theme}
          onSelect={() => choose(each)}
        >
          {t(each)}
        </MenuItem>
      ))}
    </>
  )
}
