'use client'

import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { agreeWork, prepareWork, revealWork } from '#lib/rounds/phase-work.ts'
import { likelyContested, type WorkshopSize } from './suggested-minutes.ts'
import { useVoteProgress } from './use-vote-progress.ts'

/** How large this workshop is now: its cards, its people, and what they have to talk about. */
export function useWorkshopSize(): WorkshopSize {
  const board = useBoard((each) => each)
  const day = useToday()
  const { voters } = useVoteProgress()
  const { cards } = prepareWork(board, day)
  const reveal = revealWork(board)
  const agree = agreeWork(board, day)
  return {
    cards,
    people: voters,
    contested: reveal.cards > 0 ? Math.min(reveal.contested, reveal.unsettled) : likelyContested(cards),
    toAgree: agree.sharedWithoutLead + agree.provisional + agree.handoversOpen,
  }
}
