'use client'

import { useEffect, useRef } from 'react'

/** Where keys mean something else. */
const ELSEWHERE =
  'input, textarea, select, [contenteditable], [role=menu], [aria-modal="true"], [popover]:popover-open'

/** `j` and the arrow down walk on to the next card, `k` and the arrow up back. Not while one types or a dialog is open. */
export function useWalkKeys(walk: (step: 1 | -1) => void): void {
  const latest = useRef(walk)
  latest.current = walk
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const step = STEPS[event.key]
      const isOther = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented
      const isElsewhere = event.target instanceof Element && event.target.closest(ELSEWHERE)
      if (!step || isOther || isElsewhere) return
      event.preventDefault()
      latest.current(step)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const STEPS: Record<string, 1 | -1> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }
