'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { Choice, Round } from '#lib/board/round.ts'

/** What a choice is called on this board: a role, Shared, nobody, or that one does not know the card. */
export function useChoiceNames({ question }: Pick<Round, 'question'>): (choice: Choice) => string {
  const t = useTranslations('placing')
  const { laneName } = useNaming()
  const roles = useBoard((board) => board.roles)
  return useCallback(
    (choice) => {
      if (choice === 'nobody') return t(`lane.${question === 'today' ? 'today' : 'from-now-on'}.nobody`)
      if (choice === 'unknown') return t('lane.unknown')
      return laneName(choice, { roles })
    },
    [t, question, laneName, roles],
  )
}
