import type { Rejection, Request } from '#lib/live/pending.ts'
import { askServer } from './ask-server.ts'
import { type Attempt, openUntiring, type Untiring } from './untiring.ts'

/** What a sender asks and tells. */
export interface SenderListener {
  /** The oldest that the server does not have; undefined for none. */
  next(): Request | undefined
  /** What is under way now; undefined when nothing is. */
  inFlight(changeId: string | undefined): void
  stored(changeId: string, seq: number): void
  refused(changeId: string, why: Rejection): void
  /** Whether the server could be reached. */
  reached(reached: boolean): void
  /** There is no such board for this person any more. */
  ended(): void
}

/** Sends what is pending on one board, one after the other, and tries again for as long as it takes. */
export function openSender(boardId: string, listener: SenderListener): Untiring {
  async function send(request: Request): Promise<Attempt> {
    const { changeId } = request
    listener.inFlight(changeId)
    const answer = await askServer('POST', `/api/boards/${boardId}/changes`, request)
    listener.inFlight(undefined)
    if ('wait' in answer) return answer
    if (answer.status === 404) {
      listener.ended()
      return 'ended'
    }
    const told = answer.body as { seq: number } | { error: Rejection } | undefined
    // Something between us and the server has answered in its place.
    if (!told) return { wait: 0 }
    if ('seq' in told) listener.stored(changeId, told.seq)
    else listener.refused(changeId, told.error)
    return 'dealt-with'
  }

  return openUntiring({
    next() {
      const request = listener.next()
      return request && send(request)
    },
    reached: listener.reached,
  })
}
