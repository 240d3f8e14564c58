/** The server's clock, as far as one knows it from here. */
export interface ServerClock {
  /** Milliseconds since 1970, by the server. */
  now(): number
  /** The server has said what time it was a moment ago, ISO 8601 UTC. */
  told(time: string): void
}

/** Two tellings further apart than this, in ms, and it is a clock that was set, not the network that was slow. */
const SLOWEST_NETWORK = 5_000

/** A clock that goes on from what the server has told. News takes a while: of several tellings the one that was quickest counts. */
export function openServerClock(clock: () => number, told: string): ServerClock {
  let ahead = Date.parse(told) - clock()
  return {
    now: () => clock() + ahead,
    told(time) {
      const saidAhead = Date.parse(time) - clock()
      const isSlow = saidAhead < ahead && ahead - saidAhead < SLOWEST_NETWORK
      if (!isSlow) ahead = saidAhead
    },
  }
}
