'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Phase } from '#lib/board/workshop.ts'
import { GapsContents } from './gaps-contents.tsx'
import styles from './gaps-rail.module.css'
import { isAgreeingIn } from './is-agreeing-in.ts'

/** Beside the board: who owns product management, and what stands out. Without `hide` there is no way to fold it away. */
export function GapsRail({ hide }: { hide?: () => void }) {
  const t = useTranslations()
  const phase = useBoard((board) => board.phase)
  return (
    <aside className={styles.rail} aria-label={t('gaps.title')}>
      <div className={styles.bar}>
        <Icon name={isAgreeingIn(phase) ? 'decided' : 'flag'} />
        {t(barTitle(phase))}
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

function barTitle(phase: Phase | undefined) {
  if (phase === 'charter') return 'agree.charter.title'
  return phase === 'agree' ? 'agree.title' : 'gaps.title'
}
