'use client'

import { useSyncExternalStore } from 'react'
import type { Day } from '#lib/board/board.ts'

/** Today in UTC, as the server judges; another day at midnight. */
export function useToday(): Day {
  return useSyncExternalStore(untilTomorrow, today, today)
}

function today(): Day {
  return new Date().toISOString().slice(0, 10)
}

function untilTomorrow(tell: () => void): () => void {
  const midnight = new Date().setUTCHours(24, 0, 0, 0)
  const timer = setTimeout(tell, midnight - Date.now() + 1000)
  return () => clearTimeout(timer)
}
