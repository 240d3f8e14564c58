'use client'

import { useEffect } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { undoKey } from './undo-key.ts'

/** Makes the undo and redo keys work all over the board. In a text they belong to the text, in a dialog to nobody. */
export function useUndoKeys(): void {
  const live = useLiveBoard()
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const meant = undoKey(event)
      if (!meant || event.defaultPrevented || isElsewhere(event.target)) return
      event.preventDefault()
      live[meant]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [live])
}

function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return target.closest('input, textarea, select, [contenteditable], [aria-modal="true"]') !== null
}
