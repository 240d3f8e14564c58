/** Does things together that come in one turn of the event loop; one batch after the other. */
export interface Gathering<Thing> {
  /** One more, for the next batch. */
  add(thing: Thing): void
  /** Resolves when nothing is waiting or under way. */
  idle(): Promise<void>
}

/** `work` gets all that came since the last batch; it must not reject. */
export function gather<Thing>(work: (batch: Thing[]) => Promise<void>): Gathering<Thing> {
  let waiting: Thing[] = []
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await new Promise(setImmediate)
      const batch = waiting
      waiting = []
      await work(batch)
    }
    running = undefined
  }

  return {
    add(thing) {
      waiting.push(thing)
      running ??= run()
    },
    async idle() {
      while (running) await running
    },
  }
}
