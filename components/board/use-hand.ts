'use client'

import { useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { Id } from '#lib/board/board.ts'
import { cardElement } from './card-element.ts'
import type { DropTracker } from './drop-tracker.ts'
import type { LaneColumn } from './lane-columns.ts'
import type { Announcer } from './use-announcer.tsx'
import type { Moves } from './use-moves.ts'

/** The one hand of this person, which mouse, finger and keys share: at most one card is in it. */
export interface Hand {
  /** False when the card cannot be taken. `byKey`: arrows will carry it, so focus stays on it. */
  take(id: Id, byKey: boolean): boolean
  /** Where the tracker says; a card that came no further is put back. */
  drop(): void
  cancel(): void
  /** The card that arrows carry now; undefined for none. */
  carried(): Id | undefined
}

/**
 * A hand for the board. Others see what is in it. What they do meanwhile does not disturb: only when they remove the very card
 * is it gone from the hand, and that is said.
 */
export function useHand(
  columns: readonly LaneColumn[],
  words: ReadonlyMap<Id, string>,
  tracker: DropTracker,
  announcer: Announcer,
  moves: Moves,
): Hand {
  const live = useLiveBoard()
  const toasts = useToasts()
  const t = useTranslations('board')
  const held = useRef<{ id: Id; title: string; byKey: boolean }>(undefined)

  const hand = useMemo(() => {
    const empty = () => {
      const was = held.current
      held.current = undefined
      if (was) live.hold(null)
      return { was, target: tracker.release() }
    }
    return {
      take(id: Id, byKey: boolean) {
        const card = live.state().session.view.responsibilities.find((each) => each.id === id)
        if (!card || !tracker.take(id)) return false
        held.current = { id, title: card.title, byKey }
        live.hold(id)
        announcer.taken(id)
        return true
      },
      drop() {
        const { was, target } = empty()
        if (was && target) moves.move(was.id, target.lane, target.after, was.byKey)
        else announcer.putBack(was?.id)
      },
      cancel: () => announcer.putBack(empty().was?.id),
      carried: () => (held.current?.byKey ? held.current.id : undefined),
      lose() {
        const { was } = empty()
        if (was) toasts.show({ text: t('removedMeanwhile', { title: was.title }), tone: 'problem' })
      },
    }
  }, [live, tracker, announcer, moves, toasts, t])

  useEffect(() => {
    const now = held.current
    if (!now) return
    if (!columns.some(({ cards }) => cards.some((card) => card.id === now.id))) return hand.lose()
    // Somebody else moved it: it is another element now, and the keys must go on reaching it.
    if (now.byKey && document.activeElement === document.body) cardElement(now.id)?.focus()
  }, [columns, hand])

  // Cards that come, go, or say more than before lie elsewhere now.
  useEffect(() => {
    if (held.current && columns && words) tracker.refresh()
  }, [columns, words, tracker])

  return hand
}
