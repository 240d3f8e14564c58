'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { KeepLink } from '#components/sharing/keep-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { StartWorkshop } from '#components/workshop/start-workshop.tsx'
import { WorkshopBar } from '#components/workshop/workshop-bar.tsx'
import { suffices } from '#lib/board/access.ts'
import { BoardMenu } from './board-menu.tsx'
import { Logo } from './logo.tsx'
import { PeopleHere } from './people-here.tsx'
import styles from './top-bar.module.css'
import { UndoButtons } from './undo-buttons.tsx'

const SharingDialog = lazy(() =>
  import('#components/sharing/sharing-dialog.tsx').then((file) => ({ default: file.SharingDialog })),
)

/** The bar above a board: which board, what to do with it, who is here, and how others come in. */
export function TopBar() {
  const t = useTranslations('shell')
  const title = useBoard((board) => board.title)
  const hasWorkshop = useBoard((board) => board.phase !== undefined)
  const hasTimer = useBoard((board) => board.timer !== undefined)
  const { access } = useLiveBoard()
  const [isSharing, setSharing] = useState(false)
  return (
    <>
      <header className={styles.bar} data-workshop={hasWorkshop || hasTimer || undefined}>
        <Logo />
        <div className={styles.board}>
          <h1 className={styles.title} title={title}>
            {title}
          </h1>
          <BoardMenu />
        </div>
        <WorkshopBar />
        <span className={styles.space} />
        {!hasWorkshop && suffices(access, 'facilitator') && <StartWorkshop className={styles.start} />}
        {suffices(access, 'participant') && <UndoButtons />}
        <PeopleHere />
        <Button icon="share" className={styles.share} aria-haspopup="dialog" onClick={() => setSharing(true)}>
          <span className={styles.word}>{t('share')}</span>
        </Button>
      </header>
      <KeepLink />
      <Suspense>{isSharing && <SharingDialog onClose={() => setSharing(false)} />}</Suspense>
    </>
  )
}
