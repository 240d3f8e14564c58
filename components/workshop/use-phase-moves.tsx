'use client'

import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { openRound } from '#lib/board/round.ts'
import type { Phase } from '#lib/board/workshop.ts'

const VoteDialog = lazy(() => import('./vote-dialog.tsx').then((file) => ({ default: file.VoteDialog })))
const RevealDialog = lazy(() =>
  import('./reveal-dialog.tsx').then((file) => ({ default: file.RevealDialog })),
)

/** The facilitator's ways to take everyone on and back. */
export interface PhaseMoves {
  /** To a phase; to place without an open vote, and to reveal with one, after a question. */
  moveTo(phase: Phase): void
  /** Asks what the next vote is about, then opens it. */
  askVote(): void
  /** Asks whether to reveal now, then does. */
  askReveal(): void
  /** The question that is being asked; to be drawn once. */
  dialog: ReactNode
}

/** Moves everyone, asking the facilitator first where it matters. */
export function usePhaseMoves(): PhaseMoves {
  const live = useLiveBoard()
  const [asked, setAsked] = useState<'vote' | 'reveal'>()
  const close = () => setAsked(undefined)
  return {
    moveTo(phase) {
      const isVoting = openRound(live.state().session.view) !== undefined
      if (phase === 'place' && !isVoting) setAsked('vote')
      else if (phase === 'reveal' && isVoting) setAsked('reveal')
      else live.propose([{ kind: 'phase.set', phase }])
    },
    askVote: () => setAsked('vote'),
    askReveal: () => setAsked('reveal'),
    dialog: (
      <Suspense>
        {asked === 'vote' && <VoteDialog onClose={close} />}
        {asked === 'reveal' && <RevealDialog onClose={close} />}
      </Suspense>
    ),
  }
}
