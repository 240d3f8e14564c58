'use client'

import { useLive } from '#components/live/live-board-provider.tsx'

/** How many have finished the vote that is open, and how many may vote; undefined when that is not known. */
export function useVoters(): { done: number; voters: number } | undefined {
  return useLive((state) => state.round)
}
