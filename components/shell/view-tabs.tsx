'use client'

import type { MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import { pathOf, type Screen } from './screens.ts'
import { useGoToScreen, useScreen } from './use-screen.ts'
import styles from './view-tabs.module.css'

/** The screens that have a tab, from the left. */
const TABS = [
  { screen: 'board', icon: 'board' },
  { screen: 'matrix', icon: 'matrix' },
  { screen: 'charter', icon: 'charter' },
  { screen: 'reviews', icon: 'review' },
] as const satisfies readonly { screen: Screen; icon: IconName }[]

/** The screens of a board, side by side. Each is a link too: it can be opened in another tab of the browser. */
export function ViewTabs() {
  const t = useTranslations('matrix.views')
  const { boardId } = useLiveBoard()
  const shown = useScreen()
  const go = useGoToScreen()
  return (
    <nav className={styles.tabs} aria-label={t('label')}>
      {TABS.map(({ screen, icon }) => (
        <a
          key={screen}
          href={pathOf(boardId, screen)}
          aria-current={screen === shown ? 'page' : undefined}
          onClick={(event) => {
            if (!isPlain(event)) return
            event.preventDefault()
            go(screen)
          }}
        >
          <Icon name={icon} />
          {t(screen)}
        </a>
      ))}
    </nav>
  )
}

/** Not one of the ways to open a link elsewhere. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey
}
