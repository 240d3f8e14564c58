'use client'

import { useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'

/** Whether this person has finished the open vote, as far as the server has said. */
export function useIsDone(): boolean {
  const { me } = useLiveBoard()
  return useLive(({ people }) => people.some((each) => each.id === me.id && each.done === true))
}
