import { type DBSchema, openDB } from 'idb'
import type { Pending } from '#lib/live/pending.ts'

interface Kept {
  boardId: string
  order: number
  pending: Pending
}

interface Schema extends DBSchema {
  pending: { key: string; value: Kept; indexes: { board: string } }
}

/** What this browser has yet to send for one board; it outlasts the page. */
export interface PendingQueue {
  /** Oldest first. Empty where the browser keeps nothing (a private window, say). */
  load(): Promise<Pending[]>
  keep(pending: Pending): void
  /** It was stored or refused: nothing to send any more. */
  drop(changeId: string): void
}

/** The queue of a board in IndexedDB, one record for each pending entry, so that several tabs can share it. */
export function openPendingQueue(boardId: string): PendingQueue {
  const database = openDB<Schema>('remit', 1, {
    upgrade(db) {
      db.createObjectStore('pending').createIndex('board', 'boardId')
    },
  })
  // In turn, so that what is kept and soon after dropped does not come back.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<unknown>) => {
    last = last.then(work).catch(() => undefined)
  }
  let order = 0
  return {
    async load() {
      const kept = await database
        .then((db) => db.getAllFromIndex('pending', 'board', boardId))
        .catch(() => [])
      return kept.toSorted((one, other) => one.order - other.order).map((each) => each.pending)
    },
    keep(pending) {
      order = Math.max(Date.now(), order + 1)
      const kept = { boardId, order, pending }
      inTurn(async () => (await database).put('pending', kept, pending.changeId))
    },
    drop(changeId) {
      inTurn(async () => (await database).delete('pending', changeId))
    },
  }
}
