import type { Access } from '#lib/board/access.ts'
import type { Entry } from '#lib/board/entry.ts'

/** Somebody who has the board open, and the card they hold, if any. */
export interface Present {
  id: string
  name: string
  access: Access
  holding?: string
  /** They have finished the open vote; false of a facilitator who votes too and has not. */
  done?: boolean
}

/** How far an open vote is: how many have finished it, of how many who may vote. */
export interface Turnout {
  roundId: string
  done: number
  voters: number
}

/** `live`: news arrives; `reconnecting`: trying again; `ended`: the board is gone, or closed to this person. */
export type Connection = 'live' | 'reconnecting' | 'ended'

/** What a stream tells, and what it asks. */
export interface StreamListener {
  /** From which entry on to read. */
  after(): number
  entry(entry: Entry): void
  presence(people: Present[]): void
  round(turnout: Turnout): void
  /** The time by the server's clock, ISO 8601 UTC. */
  time(now: string): void
  /** The stream could not go on from `after()`: read the board anew. */
  reset(): void
  connection(connection: Connection): void
}

const QUIET_LIMIT = 40_000
const HIDDEN_LIMIT = 30_000
const LONGEST_WAIT = 15_000

/**
 * Listens to a board until stopped, whatever happens in between. EventSource gives up for good on an answer other
 * than 200 and hides which one: so ask the board itself, wait, and open another. A tab hidden for 30 s lets go of its
 * connection (a browser has six for each server) and takes it up again when seen.
 */
export function listen(boardId: string, listener: StreamListener): () => void {
  const url = `/api/boards/${boardId}`
  let source: EventSource | undefined
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let quiet: ReturnType<typeof setTimeout> | undefined
  let hidden: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  function open() {
    close()
    if (stopped || document.visibilityState === 'hidden') return
    source = new EventSource(`${url}/stream?after=${listener.after()}`)
    source.onopen = () => {
      failures = 0
      listener.connection('live')
      heard()
    }
    source.onerror = () => {
      listener.connection('reconnecting')
      if (source?.readyState === EventSource.CLOSED) void probe()
    }
    on('entry', (data) => listener.entry(data as Entry))
    on('presence', (data) => listener.presence((data as { people: Present[] }).people))
    on('reset', () => listener.reset())
    on('round', (data) => listener.round(data as Turnout))
    on('heartbeat', (data) => listener.time((data as { now: string }).now))
    heard()
  }

  function on(event: string, tell: (data: unknown) => void) {
    source?.addEventListener(event, (message) => {
      heard()
      tell(message.data ? JSON.parse(message.data) : undefined)
    })
  }

  /** A connection can die without a word: the server says something every 15 s. */
  function heard() {
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      listener.connection('reconnecting')
      open()
    }, QUIET_LIMIT)
  }

  async function probe() {
    const answer = await fetch(url, { method: 'GET', cache: 'no-store' }).catch(() => undefined)
    if (stopped) return
    if (answer?.status === 404) {
      close()
      listener.connection('ended')
      return
    }
    const wait = Math.min(LONGEST_WAIT, 500 * 2 ** failures++)
    clearTimeout(retry)
    retry = setTimeout(open, answer?.ok ? wait * Math.random() : wait * (0.5 + Math.random() / 2))
  }

  function close() {
    clearTimeout(retry)
    clearTimeout(quiet)
    source?.close()
    source = undefined
  }

  function seen() {
    clearTimeout(hidden)
    if (document.visibilityState === 'hidden') hidden = setTimeout(close, HIDDEN_LIMIT)
    else if (!source) open()
  }

  function online() {
    failures = 0
    open()
  }

  document.addEventListener('visibilitychange', seen)
  window.addEventListener('online', online)
  window.addEventListener('pageshow', seen)
  open()
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', seen)
    window.removeEventListener('online', online)
    window.removeEventListener('pageshow', seen)
    clearTimeout(hidden)
    close()
  }
}
