'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { Change } from '#lib/board/change.ts'

/** What to say when it was taken, with a way to undo it. Absent: nothing. */
export interface Done {
  text: string
}

/**
 * Makes changes as one entry and answers whether they were taken. A refusal is said as a sentence; no changes at all
 * count as taken.
 */
export function usePropose(): (changes: Change[], done?: Done) => boolean {
  const live = useLiveBoard()
  const toasts = useToasts()
  const t = useTranslations()
  return useCallback(
    (changes, done) => {
      if (changes.length === 0) return true
      const refusal = live.propose(changes)
      if (refusal) toasts.show({ text: t(`shell.refusals.${refusal.refused}`), tone: 'problem' })
      else if (done)
        toasts.show({ text: done.text, action: { label: t('details.undo'), run: () => live.undo() } })
      // An offer to undo what was done before would now undo this.
      else toasts.clear()
      return !refusal
    },
    [live, toasts, t],
  )
}
