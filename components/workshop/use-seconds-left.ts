'use client'

import { useEffect, useState } from 'react'
import { useServerNow } from '#components/live/use-server-now.ts'
import { secondsLeft, type Timer } from '#lib/board/workshop.ts'

/** Whole seconds that a timer has left by the server's clock; told anew each second while it runs. */
export function useSecondsLeft(timer: Timer): number {
  const now = useServerNow()
  const left = secondsLeft(timer, now())
  const [, tick] = useState(0)
  useEffect(() => {
    if (!('endsAt' in timer)) return
    let next: ReturnType<typeof setTimeout>
    const endsAt = Date.parse(timer.endsAt)
    const wait = () => {
      const rest = endsAt - now()
      // A moment past the full second, for clocks of browsers are coarse.
      if (rest > 0) next = setTimeout(again, (rest % 1000) + 5)
    }
    const again = () => {
      tick((count) => count + 1)
      wait()
    }
    wait()
    return () => clearTimeout(next)
  }, [timer, now])
  return left
}
