'use client'

import { useTranslations } from 'use-intl'
import { IconButton } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { GapsContents } from './gaps-contents.tsx'
import styles from './gaps-rail.module.css'

/** Beside the board: who owns product management, and what stands out. Without `hide` there is no way to fold it away. */
export function GapsRail({ hide }: { hide?: () => void }) {
  const t = useTranslations()
  return (
    <aside className={styles.rail} aria-label={t('gaps.title')}>
      <div className={styles.bar}>
        <Icon name="flag" />
        {t('gaps.title')}
        {hide && (
          <span className={styles.hide}>
            <IconButton icon="close-rail" label={t('details.rail.hide')} onClick={hide} />
          </span>
        )}
      </div>
      <GapsContents />
    </aside>
  )
}
