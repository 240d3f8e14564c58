'use client'

import { useTranslations } from 'use-intl'
import { IconButton } from '#components/ui/button.tsx'
import { isDarkNow, useTheme } from './use-theme.ts'

/** Switches between light and dark. */
export function ThemeButton() {
  const t = useTranslations('shell')
  const [, choose] = useTheme()
  return (
    <IconButton
      icon="theme"
      label={t('theme.switch')}
      onClick={() => choose(isDarkNow() ? 'light' : 'dark')}
    />
  )
}
