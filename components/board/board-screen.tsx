'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { GapsRail } from '#components/gaps/gaps-rail.tsx'
import type { Snapshot } from '#components/live/live-board.ts'
import { LiveBoardProvider } from '#components/live/live-board-provider.tsx'
import { ConnectionNote } from '#components/shell/connection-note.tsx'
import { SetAside } from '#components/shell/set-aside.tsx'
import { TopBar } from '#components/shell/top-bar.tsx'
import { Drawer } from '#components/ui/drawer.tsx'
import { BlankBoard } from './blank-board.tsx'
import styles from './board-screen.module.css'
import { Lanes } from './lanes.tsx'
import { SelectionProvider, useSelection } from './selection.tsx'
import { Toolbar } from './toolbar.tsx'
import { useLoadAhead } from './use-load-ahead.ts'

const CardDetails = lazy(() =>
  import('#components/details/card-details.tsx').then((file) => ({ default: file.CardDetails })),
)
const GapsContents = lazy(() =>
  import('#components/gaps/gaps-contents.tsx').then((file) => ({ default: file.GapsContents })),
)

/**
 * A board, live: its lanes, its gaps, and the card that is open. `snapshot` is a `Snapshot` as JSON: letters by role have no
 * prototype, which nothing else that carries it to the browser allows.
 */
export function BoardScreen({ snapshot }: { snapshot: string }) {
  const [initial] = useState(() => JSON.parse(snapshot) as Snapshot)
  return (
    <LiveBoardProvider initial={initial}>
      <SelectionProvider>
        <Frame />
      </SelectionProvider>
    </LiveBoardProvider>
  )
}

function Frame() {
  const t = useTranslations('gaps')
  const { openCard } = useSelection()
  const [isRailHidden, setRailHidden] = useState(false)
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  useLoadAhead()
  const isWide = () => matchMedia('(min-width: 1360px)').matches
  return (
    <div className={styles.screen} data-rail={isRailHidden ? 'hidden' : undefined}>
      <TopBar />
      <Toolbar showGaps={() => (isWide() ? setRailHidden(false) : setDrawerOpen(true))} />
      <ConnectionNote />
      <SetAside />
      <div className={styles.workspace}>
        <main className={styles.main}>
          <BlankBoard />
          <Lanes />
        </main>
        {!isRailHidden && (
          <div className={styles.rail}>
            <GapsRail hide={() => setRailHidden(true)} />
          </div>
        )}
        {openCard && (
          <Suspense>
            <CardDetails />
          </Suspense>
        )}
      </div>
      <Drawer
        open={isDrawerOpen && !openCard}
        onClose={() => setDrawerOpen(false)}
        side="right"
        title={t('title')}
      >
        <Suspense>
          <GapsContents />
        </Suspense>
      </Drawer>
    </div>
  )
}
