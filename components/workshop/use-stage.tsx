'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import { openRound } from '#lib/board/round.ts'
import { type Stage, stageOf } from './stage.ts'
import { useIsDone } from './use-is-done.ts'

/** What fills this person's screen, and how they change that for themselves. */
export interface Staging {
  /** What to show; `board` while the lanes are shown instead. */
  stage: Stage
  /** The lanes are shown in place of another stage, to which there is a way back. */
  isBoardShown: boolean
  /** Shows the lanes in place of whatever the workshop is at, until it goes on; false for back. */
  showBoard(isShown: boolean): void
  /** Goes to the cards of the open vote, in any phase, also to change what one has said. */
  joinVote(): void
  /** Turns from the open vote: somebody can just watch. */
  leaveVote(): void
}

/** What one did by oneself, and when: it holds until the workshop goes on. */
interface Own {
  boardAt?: string
  joined?: string | undefined
  /** They had finished already when they joined: then finishing is not what ends it. */
  joinedDone?: boolean
  left?: string
}

const StagingContext = createContext<Staging | undefined>(undefined)

/** Keeps what fills the screen, for everything inside; within a `LiveBoardProvider`. */
export function StageProvider({ children }: { children: ReactNode }) {
  const phase = useBoard((board) => board.phase)
  const roundId = useBoard((board) => openRound(board)?.id)
  const mayVote = suffices(useLiveBoard().access, 'participant')
  const isDone = useIsDone()
  const [own, setOwn] = useState<Own>({})
  const staging = useMemo((): Staging => {
    const joined = isDone && !own.joinedDone ? undefined : own.joined
    const due = stageOf({ phase, roundId, mayVote, isDone, joined, left: own.left })
    const moment = `${phase} ${roundId}`
    const isBoardShown = due !== 'board' && own.boardAt === moment
    return {
      stage: isBoardShown ? 'board' : due,
      isBoardShown,
      showBoard: (isShown) =>
        setOwn(({ boardAt: _, ...rest }) => (isShown ? { ...rest, boardAt: moment } : rest)),
      joinVote: () => setOwn(roundId === undefined ? {} : { joined: roundId, joinedDone: isDone }),
      leaveVote: () => setOwn(roundId === undefined ? {} : { left: roundId }),
    }
  }, [phase, roundId, mayVote, isDone, own])
  return <StagingContext value={staging}>{children}</StagingContext>
}

/** What fills this person's screen now. Throws outside of a `StageProvider`. */
export function useStage(): Staging {
  const staging = useContext(StagingContext)
  if (!staging) throw new Error('there is no stage here')
  return staging
}
