'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { usePropose } from '#components/details/use-propose.ts'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { Id, Lane } from '#lib/board/board.ts'
import { focusCard } from './card-element.ts'

/** What one does with a card on the board. Each says what it did, with a way back. */
export interface Moves {
  /** To a lane: behind `after`, at the top for null, at the end when absent. Focus goes with the card when `focus`. */
  move(id: Id, lane: Lane, after?: Id | null, focus?: boolean): void
  remove(id: Id): void
}

/** Moving and removing cards; the same object as long as the language stays. */
export function useMoves(): Moves {
  const live = useLiveBoard()
  const propose = usePropose()
  const t = useTranslations('board')
  const { laneName } = useNaming()
  return useMemo(() => {
    const find = (id: Id) => live.state().session.view.responsibilities.find((card) => card.id === id)
    return {
      move(id, lane, after, focus) {
        const card = find(id)
        if (!card) return
        const place = after === undefined ? {} : { after }
        const said = { title: card.title, lane: laneName(lane, live.state().session.view) }
        const text = t(card.lane === lane ? 'movedWithin' : 'moved', said)
        propose([{ kind: 'responsibility.move', responsibilityId: id, lane, ...place }], { text })
        if (focus) focusCard(id)
      },
      remove(id) {
        const card = find(id)
        if (!card) return
        propose([{ kind: 'responsibility.remove', responsibilityId: id }], {
          text: t('removed', { title: card.title }),
        })
      },
    }
  }, [live, propose, t, laneName])
}
