'use client'

import { useEffect } from 'react'
import { undoKey } from './undo-key.ts'
import { useUndo } from './use-undo.ts'

/** Makes the undo and redo keys work all over the board. In a text they belong to the text, in a dialog to nobody. */
export function useUndoKeys(): void {
  const steps = useUndo()
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const meant = undoKey(event)
      if (!meant || event.defaultPrevented || isElsewhere(event.target)) return
      event.preventDefault()
      steps[meant]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [steps])
}

function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return target.closest('input, textarea, select, [contenteditable], [aria-modal="true"]') !== null
}
