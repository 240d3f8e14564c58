'use client'

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Board } from '#lib/board/board.ts'
import { createLiveBoard, type LiveBoard, type LiveState, type Snapshot } from './live-board.ts'

const LiveBoardContext = createContext<LiveBoard | undefined>(undefined)

/** Opens a board for everything inside, and keeps it live while it is shown. */
export function LiveBoardProvider({ initial, children }: { initial: Snapshot; children: ReactNode }) {
  const [live] = useState(() => createLiveBoard(initial))
  useEffect(() => live.start(), [live])
  return <LiveBoardContext value={live}>{children}</LiveBoardContext>
}

/** The open board: who is looking, and what one can do. Throws outside of a provider. */
export function useLiveBoard(): LiveBoard {
  const live = useContext(LiveBoardContext)
  if (!live) throw new Error('there is no open board here')
  return live
}

/** A part of what is shown. `select` must answer the same thing as long as nothing in it changes. */
export function useLive<Part>(select: (state: LiveState) => Part): Part {
  const live = useLiveBoard()
  const part = () => select(live.state())
  // Parts that are taken over late begin with what the server drew, whatever has happened since.
  const firstPart = () => select(live.opened)
  return useSyncExternalStore(live.subscribe, part, firstPart)
}

/** A part of the board as this person sees it. `select` as for `useLive`. */
export function useBoard<Part>(select: (board: Board) => Part): Part {
  return useLive((state) => select(state.session.view))
}
