import { type DBSchema, openDB } from 'idb'
import type { Id } from '#lib/board/board.ts'
import type { NoteColumn } from '#lib/board/note.ts'

/** A note that only this person has seen so far. `after`: the entry of the board by which it was written down. */
export interface OwnNote {
  id: Id
  column: NoteColumn
  text: string
  after: number
}

interface Schema extends DBSchema {
  notes: { key: number; value: { boardId: Id; note: OwnNote }; indexes: { board: Id } }
}

/** The notes of this browser about one board that nobody else has seen; they outlast the page, and all tabs share them. */
export interface OwnNotesKept {
  /** Oldest first. Only those of this page where the browser keeps nothing (a private window, say). */
  load(): Promise<readonly OwnNote[]>
  add(note: OwnNote): Promise<void>
  discard(id: Id): Promise<void>
  /** All of them, and from now on there are none: each is given to one tab only. */
  take(): Promise<readonly OwnNote[]>
  /** Calls `tell` when another tab has changed them. Returns the stop. */
  listen(tell: () => void): () => void
}

const opened = new Map<Id, OwnNotesKept>()

/** The notes about this board: opened once for a page, however often the review is looked at. */
export function ownNotesOf(boardId: Id): OwnNotesKept {
  const kept = opened.get(boardId) ?? openOwnNotes(boardId)
  opened.set(boardId, kept)
  return kept
}

/** The notes in IndexedDB, where taking them is one step for all tabs. */
function openOwnNotes(boardId: Id): OwnNotesKept {
  const database = openDB<Schema>('remit-notes', 1, {
    upgrade(db) {
      db.createObjectStore('notes', { autoIncrement: true }).createIndex('board', 'boardId')
    },
  })
  const tabs = new BroadcastChannel(`remit-notes-${boardId}`)
  let unkept: readonly OwnNote[] = []

  async function removed(isMeant: (note: OwnNote) => boolean): Promise<OwnNote[]> {
    const gone = unkept.filter(isMeant)
    unkept = unkept.filter((note) => !isMeant(note))
    try {
      const { store, done } = (await database).transaction('notes', 'readwrite')
      for (let at = await store.index('board').openCursor(boardId); at; at = await at.continue()) {
        if (!isMeant(at.value.note)) continue
        gone.push(at.value.note)
        await at.delete()
      }
      await done
      tabs.postMessage('changed')
    } catch {
      // Nothing is kept here.
    }
    return gone
  }

  return {
    async load() {
      const kept = await database.then((db) => db.getAllFromIndex('notes', 'board', boardId)).catch(() => [])
      return [...kept.map(({ note }) => note), ...unkept]
    },
    async add(note) {
      try {
        await (await database).add('notes', { boardId, note })
        tabs.postMessage('changed')
      } catch {
        unkept = [...unkept, note]
      }
    },
    async discard(id) {
      await removed((note) => note.id === id)
    },
    take: () => removed(() => true),
    listen(tell) {
      tabs.addEventListener('message', tell)
      return () => tabs.removeEventListener('message', tell)
    },
  }
}
