import { type DBSchema, openDB } from 'idb'
import { mergedPatch, partsOf, withoutPatch } from '#lib/live/vote-patch.ts'
import type { VotePatch } from '#lib/rounds/vote.ts'

interface Kept {
  boardId: string
  roundId: string
  patch: VotePatch
}

interface Schema extends DBSchema {
  votes: { key: [string, string]; value: Kept }
}

/** What this person has said in votes, on any tab, and the server may not have; it outlasts the page. */
export interface KeptVotes {
  /** By round. Empty where the browser keeps nothing (a private window, say). */
  load(): Promise<ReadonlyMap<string, VotePatch>>
  /** Keeps what is said here, and then tells the other tabs. */
  keep(roundId: string, patch: VotePatch): void
  /** This has arrived; what was said since stays. */
  drop(roundId: string, patch: VotePatch): void
  /** There is nothing to send to this round any more. */
  forget(roundId: string): void
  /** Calls `hear` with what is said on other tabs from now on. */
  listen(hear: (roundId: string, patch: VotePatch) => void): void
}

interface Told {
  roundId: string
  patch: VotePatch
}

/** The votes on one board in IndexedDB: one record for each round, which several tabs add to and take from. */
export function openKeptVotes(boardId: string): KeptVotes {
  const database = openDB<Schema>('remit-votes', 1, {
    upgrade(db) {
      db.createObjectStore('votes', { keyPath: ['boardId', 'roundId'] })
    },
  })
  const tabs = new BroadcastChannel(`remit-votes-${boardId}`)
  // In turn, so that what is kept and soon after dropped does not come back.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<unknown>) => {
    last = last.then(work).catch(() => undefined)
  }

  async function change(roundId: string, changed: (patch: VotePatch) => VotePatch) {
    const { store, done } = (await database).transaction('votes', 'readwrite')
    const patch = changed((await store.get([boardId, roundId]))?.patch ?? {})
    if (partsOf(patch).length > 0) await store.put({ boardId, roundId, patch: plain(patch) })
    else await store.delete([boardId, roundId])
    await done
  }

  return {
    async load() {
      const range = IDBKeyRange.bound([boardId], [boardId, []])
      const kept = await database.then((db) => db.getAll('votes', range)).catch(() => [])
      return new Map(kept.map(({ roundId, patch }) => [roundId, patch]))
    },
    keep(roundId, patch) {
      inTurn(() => change(roundId, (kept) => mergedPatch(kept, patch)))
      inTurn(async () => tabs.postMessage({ roundId, patch: plain(patch) } satisfies Told))
    },
    drop: (roundId, patch) => inTurn(() => change(roundId, (kept) => withoutPatch(kept, patch))),
    forget: (roundId) => inTurn(async () => (await database).delete('votes', [boardId, roundId])),
    listen(hear) {
      tabs.onmessage = ({ data }: MessageEvent<Told>) => hear(data.roundId, data.patch)
    },
  }
}

/** The browser keeps plain objects only. */
function plain(patch: VotePatch): VotePatch {
  return JSON.parse(JSON.stringify(patch))
}
