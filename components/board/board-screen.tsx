'use client'

import { lazy, Suspense, useState } from 'react'
import type { Snapshot } from '#components/live/live-board.ts'
import { LiveBoardProvider, useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { PLAIN_MATRIX } from '#components/matrix/matrix-view.ts'
import { ConnectionNote } from '#components/shell/connection-note.tsx'
import { SetAside } from '#components/shell/set-aside.tsx'
import { TopBar } from '#components/shell/top-bar.tsx'
import { useScreen } from '#components/shell/use-screen.ts'
import { PhaseGuide } from '#components/workshop/phase-guide.tsx'
import { useArrival } from '#components/workshop/use-arrival.ts'
import { StageProvider, useStage } from '#components/workshop/use-stage.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Board } from '#lib/board/board.ts'
import styles from './board-screen.module.css'
import { LanesDesk, LanesTools, type Rail } from './lanes-desk.tsx'
import { SelectionProvider, useSelection } from './selection.tsx'
import { FindTools, Toolbar } from './toolbar.tsx'
import { useLoadAhead } from './use-load-ahead.ts'

const Arrival = lazy(() =>
  import('#components/workshop/arrival.tsx').then((file) => ({ default: file.Arrival })),
)
const CardDetails = lazy(() =>
  import('#components/details/card-details.tsx').then((file) => ({ default: file.CardDetails })),
)
const CharterScreen = lazy(() =>
  import('#components/charter/charter-screen.tsx').then((file) => ({ default: file.CharterScreen })),
)
const FileDrop = lazy(() =>
  import('#components/importing/file-drop.tsx').then((file) => ({ default: file.FileDrop })),
)
const LateVotes = lazy(() =>
  import('#components/placing/late-votes.tsx').then((file) => ({ default: file.LateVotes })),
)
const MatrixScreen = lazy(() =>
  import('#components/matrix/matrix-screen.tsx').then((file) => ({ default: file.MatrixScreen })),
)
const MatrixTools = lazy(() =>
  import('#components/matrix/matrix-tools.tsx').then((file) => ({ default: file.MatrixTools })),
)
const PlaceScreen = lazy(() =>
  import('#components/placing/place-screen.tsx').then((file) => ({ default: file.PlaceScreen })),
)
const RevealScreen = lazy(() =>
  import('#components/reveal/reveal-screen.tsx').then((file) => ({ default: file.RevealScreen })),
)
const ReviewsScreen = lazy(() =>
  import('#components/reviews/reviews-screen.tsx').then((file) => ({ default: file.ReviewsScreen })),
)
const ProjectorScreen = lazy(() =>
  import('#components/projector/projector-screen.tsx').then((file) => ({ default: file.ProjectorScreen })),
)

/**
 * A board, live: whatever its address and the workshop ask for, and the card that is open. `snapshot` is a `Snapshot` as
 * JSON: letters by role have no prototype, which nothing else that carries it to the browser allows.
 */
export function BoardScreen({ snapshot }: { snapshot: string }) {
  const [initial] = useState(() => JSON.parse(snapshot) as Snapshot)
  return (
    <LiveBoardProvider initial={initial}>
      <StageProvider>
        <SelectionProvider>
          <Screen />
        </SelectionProvider>
      </StageProvider>
    </LiveBoardProvider>
  )
}

function Screen() {
  const screen = useScreen()
  useLoadAhead()
  return screen === 'projector' ? (
    <Suspense>
      <ProjectorScreen />
    </Suspense>
  ) : (
    <Desk />
  )
}

/** While a workshop is prepared there is little to do on a phone, so its bars are few for all but the facilitator. */
function isPreparing({ phase }: Board): boolean {
  return phase === 'prepare'
}

/** The bars above, what fills the rest, and the card that is open. */
function Desk() {
  const screen = useScreen()
  const { stage } = useStage()
  const hasVoted = useBoard((board) => board.rounds.length > 0)
  const { openCard } = useSelection()
  const [matrix, setMatrix] = useState(PLAIN_MATRIX)
  const [rail, setRail] = useState<Rail>({ isHidden: false, isDrawerOpen: false })
  const { access } = useLiveBoard()
  const isBriefed = useBoard(isPreparing) && !suffices(access, 'facilitator')
  const { isArriving, look } = useArrival()
  const shown = screen === 'board' && stage !== 'board' ? stage : screen
  return (
    <div
      className={styles.screen}
      data-shown={shown}
      data-rail={rail.isHidden ? 'hidden' : undefined}
      data-briefed={isBriefed || undefined}
      data-arriving={(isArriving && shown === 'board') || undefined}
    >
      <TopBar />
      <Toolbar>
        {(shown === 'board' || shown === 'matrix') && <FindTools />}
        {shown === 'board' && <LanesTools setRail={setRail} />}
        {shown === 'matrix' && (
          <Suspense>
            <MatrixTools view={matrix} setView={setMatrix} />
          </Suspense>
        )}
      </Toolbar>
      <PhaseGuide />
      <ConnectionNote />
      <Suspense>
        <FileDrop />
      </Suspense>
      <SetAside />
      <Suspense>{hasVoted && <LateVotes />}</Suspense>
      <Suspense>{isArriving && shown === 'board' && <Arrival look={look} />}</Suspense>
      <div className={styles.workspace}>
        {shown === 'board' ? (
          <LanesDesk rail={rail} setRail={setRail} />
        ) : (
          <main className={styles.main}>
            <Suspense>
              {shown === 'matrix' && <MatrixScreen view={matrix} />}
              {shown === 'charter' && <CharterScreen />}
              {shown === 'reviews' && <ReviewsScreen />}
              {shown === 'place' && <PlaceScreen />}
              {shown === 'reveal' && <RevealScreen />}
            </Suspense>
          </main>
        )}
        {openCard && (
          <Suspense>
            <CardDetails />
          </Suspense>
        )}
      </div>
    </div>
  )
}
