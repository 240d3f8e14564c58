import { LRUCache } from 'lru-cache'
import { type HeldBoard, sizeOf } from './held-board.ts'
import { loadBoard } from './load-board.ts'
import { type Store, StoreUnavailable } from './store.ts'

/** The boards that this process has at hand. */
export interface BoardsInMemory {
  /** The board, where it is at hand. */
  get(boardId: string): HeldBoard | undefined
  /** The board, read from the store where it is not at hand; all who ask meanwhile share one reading. Undefined for none. */
  load(boardId: string): Promise<HeldBoard | undefined>
  /** It has another size now, or is watched, or is no longer. */
  settle(boardId: string): void
  /** No longer at hand. */
  drop(boardId: string): void
}

/** What to keep in mind about boards at hand. */
export interface Keeping {
  /** How many bytes the boards that nobody watches may take. */
  mostBytes: number
  /** Watched boards are never dropped. */
  isWatched(boardId: string): boolean
  /** The store has news of a board at hand. */
  hasNews(held: HeldBoard): void
}

interface Kept {
  held: HeldBoard
  stop(): void
}

/** How often a board is read again when it changes meanwhile. */
const MOST_READINGS = 5

/** None at hand yet. */
export function makeBoardsInMemory(store: Store, keeping: Keeping): BoardsInMemory {
  const watched = new Map<string, Kept>()
  const others = new LRUCache<string, Kept>({
    maxSize: keeping.mostBytes,
    sizeCalculation: (kept) => sizeOf(kept.held),
    dispose: (kept, _, reason) => {
      if (reason === 'evict') kept.stop()
    },
  })
  const loading = new Map<string, Promise<HeldBoard | undefined>>()
  const find = (boardId: string) => watched.get(boardId) ?? others.get(boardId)

  function put(boardId: string, kept: Kept): void {
    watched.delete(boardId)
    others.delete(boardId)
    if (keeping.isWatched(boardId)) watched.set(boardId, kept)
    else if (sizeOf(kept.held) <= keeping.mostBytes) others.set(boardId, kept)
    else kept.stop()
  }

  async function read(boardId: string): Promise<HeldBoard | undefined> {
    const news = { held: undefined as HeldBoard | undefined, changed: false }
    const stop = store.watch(boardId, () => {
      if (news.held) keeping.hasNews(news.held)
      else news.changed = true
    })
    try {
      for (let reading = 0; reading < MOST_READINGS; reading++) {
        news.changed = false
        const held = await loadBoard(store, boardId)
        if (news.changed) continue
        news.held = held
        if (held) put(boardId, { held, stop })
        return held
      }
      throw new StoreUnavailable(`board ${boardId} changes faster than it can be read`)
    } finally {
      if (!news.held) stop()
    }
  }

  return {
    get: (boardId) => find(boardId)?.held,
    load(boardId) {
      const kept = find(boardId)
      if (kept) return Promise.resolve(kept.held)
      const begun = loading.get(boardId)
      if (begun) return begun
      const reading = read(boardId).finally(() => loading.delete(boardId))
      loading.set(boardId, reading)
      return reading
    },
    settle(boardId) {
      const kept = find(boardId)
      if (kept) put(boardId, kept)
    },
    drop(boardId) {
      find(boardId)?.stop()
      watched.delete(boardId)
      others.delete(boardId)
    },
  }
}
