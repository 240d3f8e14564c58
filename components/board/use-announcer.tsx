'use client'

import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import visuallyHidden from '#components/ui/visually-hidden.module.css'
import type { Id } from '#lib/board/board.ts'
import type { Target } from './drop-tracker.ts'

/** Says where a card in the hand is, to those who listen: its name, the lane and the place. */
export interface Announcer {
  taken(id: Id): void
  over(target: Target): void
  putBack(id: Id | undefined): void
  /** Where it is said; to be drawn once. */
  region: ReactNode
}

/** An announcer for the board; it writes into its region without drawing anything again. */
export function useAnnouncer(): Announcer {
  const t = useTranslations('board.announce')
  const live = useLiveBoard()
  const { laneName } = useNaming()
  const region = useRef<HTMLDivElement>(null)
  const inHand = useRef('')
  return useMemo(() => {
    const say = (text: string) => {
      if (region.current) region.current.textContent = text
    }
    return {
      taken(id) {
        const { responsibilities } = live.state().session.view
        const card = responsibilities.find((each) => each.id === id)
        inHand.current = card?.title ?? ''
        if (card) say(t('taken', { title: card.title, lane: laneName(card.lane, live.state().session.view) }))
      },
      over({ lane, place, of }) {
        say(t('over', { title: inHand.current, lane: laneName(lane, live.state().session.view), place, of }))
      },
      putBack(id) {
        if (id) say(t('putBack', { title: inHand.current }))
      },
      region: <div ref={region} className={visuallyHidden.hidden} role="status" aria-live="assertive" />,
    }
  }, [t, live, laneName])
}
