'use client'

import { useEffect, useState } from 'react'
import { suffices } from '#lib/board/access.ts'
import type { BallotBox } from './ballot-box.ts'
import type { LiveBoard } from './live-board.ts'
import { useBoard, useLive, useLiveBoard } from './live-board-provider.tsx'

const boxes = new WeakMap<LiveBoard, Promise<BallotBox>>()

/** The box of this board, one however many ask; it is fetched when somebody first does. Rejects without the network. */
export function ballotBoxOf(live: LiveBoard): Promise<BallotBox> {
  const known = boxes.get(live)
  if (known) return known
  const box = import('./live-ballot-box.ts').then(({ openLiveBallotBox }) => openLiveBallotBox(live))
  boxes.set(live, box)
  box.catch(() => boxes.delete(live))
  return box
}

/** The box of the board that is open, as soon as it is here; undefined for somebody who cannot vote, or without any vote so far. */
export function useBallotBox(): BallotBox | undefined {
  const live = useLiveBoard()
  const isNeeded = useBoard((board) => board.rounds.length > 0) && suffices(live.access, 'participant')
  const isLive = useLive((state) => state.connection === 'live')
  const [box, setBox] = useState<BallotBox>()
  useEffect(() => {
    // Tried again when the network is back, where it could not be fetched before.
    if (!isNeeded || !(isLive || boxes.has(live))) return
    let isHere = true
    ballotBoxOf(live).then(
      (opened) => isHere && setBox(opened),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [live, isNeeded, isLive])
  return box
}
