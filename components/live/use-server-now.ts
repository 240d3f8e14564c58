'use client'

import { useLiveBoard } from './live-board-provider.tsx'

/**
 * Tells the time by the server's clock, in milliseconds since 1970: what a timer is read by. The same function for as long
 * as the board is open. While what the server drew is taken over, the time at which it drew.
 */
export function useServerNow(): () => number {
  return useLiveBoard().serverNow
}
