/** Who wants to know of news of which board. */
export interface Watchers {
  /** Calls `wake` at every piece of news of the board. Returns the stop. */
  watch(boardId: string, wake: () => void): () => void
  /** Tells all who watch the board, in the order in which they came. One who throws does not keep it from the rest. */
  wake(boardId: string): void
  /** How many watch the board. */
  count(boardId: string): number
}

/** Nobody yet. `failed` hears what a watcher threw. */
export function makeWatchers(failed: (error: unknown) => void = () => {}): Watchers {
  const all = new Map<string, Set<{ wake: () => void }>>()
  return {
    watch(boardId, wake) {
      const watcher = { wake }
      const board = all.get(boardId) ?? new Set()
      all.set(boardId, board.add(watcher))
      return () => {
        board.delete(watcher)
        if (board.size === 0 && all.get(boardId) === board) all.delete(boardId)
      }
    },
    wake(boardId) {
      for (const watcher of [...(all.get(boardId) ?? [])]) {
        try {
          watcher.wake()
        } catch (error) {
          failed(error)
        }
      }
    },
    count: (boardId) => all.get(boardId)?.size ?? 0,
  }
}
