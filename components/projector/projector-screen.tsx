'use client'

import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { ConnectionNote } from '#components/shell/connection-note.tsx'
import { useGoToScreen } from '#components/shell/use-screen.ts'
import { Button } from '#components/ui/button.tsx'
import type { Board } from '#lib/board/board.ts'
import { openRound } from '#lib/board/round.ts'
import { JoinPanel } from './join-panel.tsx'
import { ProjectedAgreement } from './projected-agreement.tsx'
import { ProjectedCharter } from './projected-charter.tsx'
import { ProjectedReveal } from './projected-reveal.tsx'
import { ProjectedTimer } from './projected-timer.tsx'
import { ProjectedVote } from './projected-vote.tsx'
import { ProjectedWelcome } from './projected-welcome.tsx'
import styles from './projector.module.css'

/** The board on a wall: whatever the workshop is at, big, and how to join beside it. It changes nothing but the view. */
export function ProjectorScreen() {
  const t = useTranslations('projector')
  const goTo = useGoToScreen()
  const board = useBoard((each) => each)
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) goTo('board')
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [goTo])
  return (
    <div className={styles.wall}>
      <main className={styles.stage}>
        <PhaseOnWall board={board} />
      </main>
      <aside className={styles.aside}>
        <div className={styles.note}>
          <ConnectionNote />
        </div>
        <Button variant="quiet" icon="close" className={styles.close ?? ''} onClick={() => goTo('board')}>
          {t('close')}
        </Button>
        {board.timer && <ProjectedTimer timer={board.timer} />}
        <JoinPanel />
      </aside>
    </div>
  )
}

/** A vote that is open comes first, in whatever phase. */
function PhaseOnWall({ board }: { board: Board }) {
  const round = openRound(board)
  if (round || board.phase === 'place') return <ProjectedVote round={round} />
  switch (board.phase) {
    case 'reveal':
      return <ProjectedReveal board={board} />
    case 'agree':
      return <ProjectedAgreement board={board} />
    case 'charter':
      return <ProjectedCharter board={board} />
    default:
      return <ProjectedWelcome board={board} />
  }
}
