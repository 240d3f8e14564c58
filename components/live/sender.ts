import type { Rejection, Request } from '#lib/live/pending.ts'

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

/** Sends what is pending, one after the other, and tries again for as long as it takes. */
export interface Sender {
  /** There may be something to send, or the server may be back. */
  wake(): void
}

const LONGEST_WAIT = 15_000

/** A sender for one board; it sleeps until woken. */
export function openSender(boardId: string, listener: SenderListener): Sender {
  let running = false
  let failures = 0
  let cutShort: (() => void) | undefined

  async function run() {
    running = true
    for (let next = listener.next(); next; next = listener.next()) {
      listener.inFlight(next.changeId)
      const answer = await post(boardId, next)
      listener.inFlight(undefined)
      if (answer === 'ended') {
        listener.ended()
        break
      }
      if (typeof answer === 'number') await again(answer)
      else settle(next.changeId, answer)
    }
    running = false
  }

  function settle(changeId: string, answer: { seq: number } | Rejection) {
    failures = 0
    listener.reached(true)
    if ('seq' in answer) listener.stored(changeId, answer.seq)
    else listener.refused(changeId, answer)
  }

  /** Waits what the server asked for, in ms, or longer with each failure; `wake` cuts it short. */
  async function again(asked: number) {
    listener.reached(asked > 0)
    const wait = asked || Math.min(LONGEST_WAIT, 500 * 2 ** failures++)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, wait * (1 + Math.random() / 4))
      cutShort = asked
        ? undefined
        : () => {
            clearTimeout(timer)
            resolve()
          }
    })
    cutShort = undefined
  }

  return {
    wake() {
      cutShort?.()
      if (!running) void run()
    },
  }
}

/** The seq, why not, `ended`, or for a server that cannot now: how many ms it asks to wait, 0 when it does not say. */
async function post(
  boardId: string,
  request: Request,
): Promise<{ seq: number } | Rejection | 'ended' | number> {
  try {
    const answer = await fetch(`/api/boards/${boardId}/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    if (answer.status === 404) return 'ended'
    if (answer.status === 429 || answer.status >= 500)
      return Number(answer.headers.get('retry-after') ?? 0) * 1000
    const body = await answer.json()
    return answer.ok ? { seq: body.seq } : body.error
  } catch {
    return 0
  }
}
