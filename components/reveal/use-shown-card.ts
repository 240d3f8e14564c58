'use client'

import { useState } from 'react'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Id } from '#lib/board/board.ts'
import { focusOn } from './focus-on.ts'
import { nextUnsettled, type RevealedCard } from './reveal-groups.ts'

/** Which card of the reveal is in sight. */
export interface ShownCard {
  /** What this person sees. */
  shown: RevealedCard | undefined
  /** What everyone is shown. */
  everyones: RevealedCard | undefined
  /** This person looks at another card by themselves. */
  isAlone: boolean
  /** Shows a card: to everyone where the facilitator does it, else to oneself. */
  show(id: Id): void
  /** Back to what everyone is shown. */
  follow(): void
}

/** The facilitator's card is everyone's; before they choose one, it is the first that is unsettled. Others may look elsewhere. */
export function useShownCard(cards: readonly RevealedCard[]): ShownCard {
  const live = useLiveBoard()
  const mayRun = suffices(live.access, 'facilitator')
  const focus = useBoard((board) => board.focus)
  const [own, setOwn] = useState<Id>()
  const find = (id: Id | undefined) => cards.find(({ card }) => card.id === id)
  const everyones = find(focus) ?? find(nextUnsettled(cards, undefined)) ?? cards[0]
  const alone = mayRun || own === everyones?.card.id ? undefined : find(own)
  return {
    shown: alone ?? everyones,
    everyones,
    isAlone: alone !== undefined,
    show(id) {
      if (!mayRun) setOwn(id)
      else if (id !== focus) live.propose([focusOn(live.state().session.view, id)])
    },
    follow: () => setOwn(undefined),
  }
}
