'use client'

import { isVoter } from '#components/live/is-voter.ts'
import { useLive } from '#components/live/live-board-provider.tsx'

/** How many have finished the open vote, of how many it waits for; of the participants who are here, when no vote is open. */
export function useVoteProgress(): { done: number; voters: number } {
  const done = useLive(({ round, people }) => round?.done ?? people.filter((each) => each.done).length)
  const voters = useLive(({ round, people }) => round?.voters ?? people.filter(isVoter).length)
  return { done, voters }
}
