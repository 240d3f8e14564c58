'use client'

import { useSyncExternalStore } from 'react'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { openRound } from '#lib/board/round.ts'

/** Somebody has just come to a workshop that is being prepared. */
export interface Arrival {
  /** Nothing happens yet, and they have not asked to see the board. */
  isArriving: boolean
  /** Shows them the board, for as long as the tab is open. */
  look(): void
}

/** Whether a participant is told what happens next, on a phone in place of the board. */
export function useArrival(): Arrival {
  const { boardId, access } = useLiveBoard()
  const isPreparing = useBoard((board) => board.phase === 'prepare' && openRound(board) === undefined)
  const key = `remit-looked ${boardId}`
  const hasLooked = useSyncExternalStore(
    listen,
    () => looked.has(key) || isKept(key),
    () => false,
  )
  return {
    isArriving: isPreparing && access === 'participant' && !hasLooked,
    look() {
      looked.add(key)
      keep(key)
      for (const tell of listeners) tell()
    },
  }
}

/** Where the browser keeps nothing, it is known to the page. */
const looked = new Set<string>()

const listeners = new Set<() => void>()

function listen(tell: () => void) {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

function isKept(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function keep(key: string) {
  try {
    sessionStorage.setItem(key, '')
  } catch {
    // Then they are welcomed again after reloading.
  }
}
