'use client'

import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { Board, Id, Lane } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { adoptChanges } from '#lib/rounds/adoption.ts'
import { parkedBy } from '#lib/rounds/settled.ts'
import type { RevealedCard } from './reveal-groups.ts'
import { useVoteWords } from './use-vote-words.ts'

/** Why, in one line (perhaps empty), and whether it holds only until somebody confirms it. */
export interface Reason {
  note: string
  isProvisional: boolean
}

/** Takes lanes for cards. */
export interface Adopting {
  /** One card, with a reason. Answers whether it was taken. */
  adopt(revealed: RevealedCard, lane: Lane, reason: Reason): boolean
  /** Many cards at once, for the lanes that they lead to. */
  adoptAll(cards: readonly { card: { id: Id }; choice: Lane }[], isProvisional: boolean): void
}

/** Adoptions as entries, each with an offer to undo it. */
export function useAdopting(board: Board): Adopting {
  const t = useTranslations('reveal')
  const propose = usePropose()
  const live = useLiveBoard()
  const words = useVoteWords(board.roles)
  const decision = ({ note, isProvisional }: Reason) => {
    if (isProvisional) return { note: note || t('provisional.note'), provisional: true }
    return note ? { note } : undefined
  }
  return {
    adopt({ card, round }, lane, reason) {
      const parked = parkedBy(board, card, round)
      const done: Change[] = parked ? [{ kind: 'action.done', actionId: parked.id }] : []
      const changes = adoptChanges(board, [{ responsibilityId: card.id, lane }], decision(reason))
      return propose([...changes, ...done], {
        text: t('adopted', { title: card.title, lane: words.name(lane) }),
      })
    },
    adoptAll(cards, isProvisional) {
      const adoptions = cards.map(({ card, choice }) => ({ responsibilityId: card.id, lane: choice }))
      const now = live.state().session.view
      const changes = adoptChanges(now, adoptions, decision({ note: '', isProvisional }))
      propose(changes, { text: t('adoptedAll', { count: cards.length }) })
    },
  }
}
