import type { Present } from './board-stream.ts'

/** Whether the open vote waits for somebody: for every participant, and for a facilitator once they have answered something. */
export function isVoter({ access, done }: Present): boolean {
  return access === 'participant' || (access === 'facilitator' && done !== undefined)
}
