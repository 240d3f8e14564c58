'use client'

import { useMemo, useState } from 'react'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Question } from '#lib/board/round.ts'
import { NothingRevealed } from './nothing-revealed.tsx'
import { RevealedRound } from './revealed-round.tsx'
import { lastRevealed, roundToOpen, shownRounds } from './shown-rounds.ts'

/** How the votes fell: the cards on which people differ, and the one that everyone talks about. */
export function RevealScreen() {
  const live = useLiveBoard()
  const mayRun = suffices(live.access, 'facilitator')
  const board = useBoard((each) => each)
  const rounds = useMemo(() => shownRounds(board), [board])
  const newest = Math.max(0, ...rounds.map((each) => lastRevealed(board, each)))
  const moment = `${newest} ${board.focus} ${board.focusQuestion}`
  const [own, setOwn] = useState<{ question: Question; moment: string }>()
  // What is revealed next, or shown to everyone, comes before what somebody chose to look at until then.
  const chosen = own?.moment === moment ? own.question : undefined
  const round = rounds.find((each) => each.question === chosen) ?? roundToOpen(board, rounds)

  /** The facilitator chooses for everyone, anybody else for themselves. */
  function choose(question: Question) {
    if (mayRun) live.propose([{ kind: 'focus.set', responsibilityId: board.focus ?? null, question }])
    else setOwn({ question, moment })
  }

  if (!round) return <NothingRevealed board={board} />
  return (
    <RevealedRound
      key={round.id}
      board={board}
      round={round}
      rounds={rounds}
      choose={choose}
      mayRun={mayRun}
    />
  )
}
