'use client'

import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { endWorkshop } from './end-workshop.ts'

/** Ends the workshop for everybody, and offers to go back to where it was. */
export function useEnding(): () => void {
  const t = useTranslations('workshop')
  const live = useLiveBoard()
  const toasts = useToasts()
  return () => {
    const board = live.state().session.view
    const { phase } = board
    if (!phase) return
    live.propose(endWorkshop(board))
    toasts.show({
      text: t('end.done'),
      action: {
        label: t('end.back', { phase: t(`phases.${phase}`) }),
        run: () => void live.propose([{ kind: 'phase.set', phase }]),
      },
    })
  }
}
