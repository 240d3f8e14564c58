import type { NotNow } from './ask-server.ts'

/** What came of one thing: it is dealt with, nothing more can be done, or the server cannot now. */
export type Attempt = 'dealt-with' | 'ended' | NotNow

/** What there is to do, one after the other. */
export interface Work {
  /** Tries the next thing; undefined when there is none. */
  next(): Promise<Attempt> | undefined
  /** Whether the server could be reached. */
  reached(reached: boolean): void
}

/** Does one thing after the other, and tries again for as long as it takes. */
export interface Untiring {
  /** There may be something to do, or the server may be back. */
  wake(): void
}

const LONGEST_WAIT = 15_000

/** It sleeps until woken, and when there is nothing more to do. */
export function openUntiring(work: Work): Untiring {
  let running = false
  let failures = 0
  let cutShort: (() => void) | undefined

  async function run() {
    running = true
    for (let next = work.next(); next; next = work.next()) {
      const attempt = await next
      if (attempt === 'ended') break
      if (attempt === 'dealt-with') {
        failures = 0
        work.reached(true)
      } else await again(attempt.wait)
    }
    running = false
  }

  /** Waits what the server asked for, in ms, or longer with each failure; `wake` cuts it short. */
  async function again(asked: number) {
    work.reached(asked > 0)
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
