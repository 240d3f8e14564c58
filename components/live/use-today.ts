'use client'

import { useCallback, useSyncExternalStore } from 'react'
import type { Day } from '#lib/board/board.ts'
import { utcDay } from '#lib/board/day.ts'
import { atMidnights } from './at-midnights.ts'
import { useServerNow } from './use-server-now.ts'

/** Today in UTC by the server's clock, as the server judges; another day at each midnight. */
export function useToday(): Day {
  const now = useServerNow()
  const subscribe = useCallback((tell: () => void) => atMidnights(now, tell), [now])
  const today = () => utcDay(now())
  return useSyncExternalStore(subscribe, today, today)
}
