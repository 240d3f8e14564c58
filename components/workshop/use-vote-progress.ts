'use client'

import type { Present } from '#components/live/board-stream.ts'
import { useLive } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'

/** How many have finished the open vote, of how many who can vote: those who are here, when no vote is open. */
export function useVoteProgress(): { done: number; voters: number } {
  const done = useLive(({ round, people }) => round?.done ?? people.filter((each) => each.done).length)
  const voters = useLive(({ round, people }) => round?.voters ?? people.filter(isVoter).length)
  return { done, voters }
}

function isVoter({ access }: Present): boolean {
  return suffices(access, 'participant')
}
