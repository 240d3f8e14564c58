'use client'

import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 720px)'

/** Whether the screen is too narrow for a table. Undefined on the server, and while what it drew is taken over. */
export function useIsNarrow(): boolean | undefined {
  return useSyncExternalStore<boolean | undefined>(listen, () => matchMedia(NARROW).matches, nobodyKnows)
}

function listen(tell: () => void) {
  const query = matchMedia(NARROW)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

function nobodyKnows() {
  return undefined
}
