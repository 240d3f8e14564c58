'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { Handover } from '#lib/rounds/handovers.ts'

/** What to write down about a handover, in words: the card, whose it is today, whose it shall be. */
export function useHandoverText(): (handover: Handover) => string {
  const t = useTranslations('gaps.handover')
  const { laneName } = useNaming()
  const live = useLiveBoard()
  return useCallback(
    ({ responsibilityId, from, to }) => {
      const board = live.state().session.view
      const card = board.responsibilities.find(({ id }) => id === responsibilityId)
      const names = { title: card?.title ?? '', to: laneName(to, board) }
      return from === 'nobody' ? t('taken', names) : t('passed', { ...names, from: laneName(from, board) })
    },
    [t, laneName, live],
  )
}
