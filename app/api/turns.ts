/** Does work on the same thing one after another, in the order in which it was asked for; work on different things at once. */
export type InTurn = <Result>(thing: string, work: () => Promise<Result>) => Promise<Result>

/** Nobody waits yet. */
export function makeTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (thing, work) => {
    const before = last.get(thing)
    const turn = before ? before.then(work, work) : work()
    last.set(thing, turn)
    try {
      return await turn
    } finally {
      if (last.get(thing) === turn) last.delete(thing)
    }
  }
}
