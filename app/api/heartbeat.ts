import { eventBytes } from './event-bytes.ts'

/** The event that says that a stream is alive, and what time it is. `now`: milliseconds since 1970. */
export function heartbeat(now: number): Uint8Array {
  return eventBytes('heartbeat', JSON.stringify({ now: new Date(now).toISOString() }))
}
