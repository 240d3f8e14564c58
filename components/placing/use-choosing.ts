'use client'

import { useEffect, useRef, useState } from 'react'
import type { MyVote } from '#components/live/use-my-vote.ts'
import type { Id } from '#lib/board/board.ts'
import type { Choice } from '#lib/board/round.ts'

/** How long a choice is shown before it moves on, in ms; not at all where motion is reduced. */
const SHOWN = 160

/** Chooses for a card, shows it for a moment, then moves on by itself. A second choice in that moment is a slip, and ignored. */
export function useChoosing(
  mine: MyVote,
  responsibilityId: Id,
  moveOn: () => void,
): { choose: (choice: Choice) => void; isConfirming: boolean } {
  const [isConfirming, setConfirming] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function choose(choice: Choice) {
    if (isConfirming) return
    mine.choose(responsibilityId, choice)
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return moveOn()
    setConfirming(true)
    timer.current = setTimeout(() => {
      setConfirming(false)
      moveOn()
    }, SHOWN)
  }

  return { choose, isConfirming }
}
