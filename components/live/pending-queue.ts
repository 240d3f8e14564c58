import { type DBSchema, openDB } from 'idb'
import type { Pending, Rejection, SetAside } from '#lib/live/pending.ts'

interface Kept {
  boardId: string
  order: number
  pending: Pending
  /** It is set aside for a time, and why. */
  why?: Rejection
}

interface Schema extends DBSchema {
  pending: { key: string; value: Kept; indexes: { board: string } }
}

/** What a queue holds, each oldest first. */
export interface Queued {
  pending: Pending[]
  setAside: SetAside[]
}

/** What this browser has yet to send for one board, and what it is to offer again; it outlasts the page. */
export interface PendingQueue {
  /** Empty where the browser keeps nothing (a private window, say). */
  load(): Promise<Queued>
  keep(pending: Pending): void
  /** It is not to be sent as it is, but to be offered again later. */
  setAside(refused: SetAside): void
  /** It was stored, refused or let go: nothing to do with it any more. */
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

  function put(pending: Pending, why?: Rejection) {
    order = Math.max(Date.now(), order + 1)
    const kept = { boardId, order, pending, ...(why ? { why } : {}) }
    inTurn(async () => (await database).put('pending', kept, pending.changeId))
  }

  return {
    async load() {
      const kept = await database
        .then((db) => db.getAllFromIndex('pending', 'board', boardId))
        .catch(() => [])
      const queued: Queued = { pending: [], setAside: [] }
      for (const { pending, why } of kept.toSorted((one, other) => one.order - other.order)) {
        if (why) queued.setAside.push({ pending, why })
        else queued.pending.push(pending)
      }
      return queued
    },
    keep: (pending) => put(pending),
    setAside: ({ pending, why }) => put(pending, why),
    drop(changeId) {
      inTurn(async () => (await database).delete('pending', changeId))
    },
  }
}
