'use client'

import { useMemo } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToasts } from '#components/ui/toast.tsx'

/** Takes back one's own last change, and makes it again. A toast that offers to undo goes: it would undo something else now. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const live = useLiveBoard()
  const toasts = useToasts()
  return useMemo(() => {
    const step = (kind: 'undo' | 'redo') => () => {
      toasts.clear()
      live[kind]()
    }
    return { undo: step('undo'), redo: step('redo') }
  }, [live, toasts])
}
