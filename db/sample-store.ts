import type { Boards, Outcome } from './boards.ts'
import { openMemoryStore } from './memory-store.ts'
import { ana, sampleEntry, sampleFounding } from './sample-entry.ts'
import type { BoardEntry, Store } from './store.ts'

/** A store in memory that has boards of these ids, with so many entries each: every one gives the title `Title SEQ`. For tests. */
export async function sampleStore(seqs: Record<string, number>): Promise<Store> {
  const store = openMemoryStore()
  for (const [boardId, last] of Object.entries(seqs))
    await found(
      store,
      boardId,
      Array.from({ length: last }, (_, index) => renaming(boardId, index + 1)),
    )
  return store
}

/** A board with this log and no links. For tests. */
export async function found(store: Store, boardId: string, entries: readonly BoardEntry[]): Promise<void> {
  await store.found({ ...sampleFounding(boardId, entries), links: [] })
}

/** Ana gives a board another title: its changeId. For tests. */
export function rename(boards: Boards, boardId: string, changeId: string): Promise<Outcome> {
  const propose = () => [{ kind: 'board.rename' as const, title: changeId }]
  return boards.submit({ boardId, changeId, by: ana, propose })
}

function renaming(boardId: string, seq: number): BoardEntry {
  return sampleEntry(boardId, seq, { changes: [{ kind: 'board.rename', title: `Title ${seq}` }] })
}
