'use client'

import { type Dispatch, lazy, type SetStateAction, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { AddMenu } from '#components/adding/add-menu.tsx'
import { GapsRail } from '#components/gaps/gaps-rail.tsx'
import { isAgreeingIn } from '#components/gaps/is-agreeing-in.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Drawer } from '#components/ui/drawer.tsx'
import { BlankBoard } from './blank-board.tsx'
import styles from './board-screen.module.css'
import { Lanes } from './lanes.tsx'
import { useSelection } from './selection.tsx'
import { GapsButton } from './toolbar.tsx'

const GapsContents = lazy(() =>
  import('#components/gaps/gaps-contents.tsx').then((file) => ({ default: file.GapsContents })),
)

/** How the gaps stand beside the lanes: folded away on a wide screen, opened as a drawer on a narrow one. */
export interface Rail {
  isHidden: boolean
  isDrawerOpen: boolean
}

type SetRail = Dispatch<SetStateAction<Rail>>

/** Adding cards, and the way to the gaps. */
export function LanesTools({ setRail }: { setRail: SetRail }) {
  const showGaps = () => {
    const isWide = matchMedia('(min-width: 1360px)').matches
    setRail((rail) => (isWide ? { ...rail, isHidden: false } : { ...rail, isDrawerOpen: true }))
  }
  return (
    <>
      <AddMenu />
      <GapsButton showGaps={showGaps} />
    </>
  )
}

/** The lanes with their cards, and beside them the gaps. */
export function LanesDesk({ rail, setRail }: { rail: Rail; setRail: SetRail }) {
  const t = useTranslations()
  const isAgreeing = useBoard((board) => isAgreeingIn(board.phase))
  const { openCard } = useSelection()
  return (
    <>
      <main className={styles.main}>
        <BlankBoard />
        <Lanes />
      </main>
      {!rail.isHidden && (
        <div className={styles.rail}>
          <GapsRail hide={() => setRail((each) => ({ ...each, isHidden: true }))} />
        </div>
      )}
      <Drawer
        open={rail.isDrawerOpen && !openCard}
        onClose={() => setRail((each) => ({ ...each, isDrawerOpen: false }))}
        side="right"
        title={t(isAgreeing ? 'agree.title' : 'gaps.title')}
      >
        <Suspense>
          <GapsContents />
        </Suspense>
      </Drawer>
    </>
  )
}
