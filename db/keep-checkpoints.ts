import { BOARD_VERSION } from './board-version.ts'
import type { HeldBoard } from './held-board.ts'
import type { Store } from './store.ts'

/** How many entries a board may be ahead of its checkpoint, so that loading it stays as quick as for a new one. */
const MOST_AHEAD = 20

/** Milliseconds: a board in use has one at most this often, and none falls together with the answer it follows. */
const INTERVAL = 2_000
const SHORTLY = 20

/** Writes checkpoints of boards, after everybody was answered. */
export interface Checkpoints {
  /** Sees to it that the board has one before long, if it is due. */
  consider(held: HeldBoard): void
  /** Lets go of those that are still to be written. */
  stop(): void
}

/** `failed` hears of each that could not be written; nothing else comes of it. */
export function keepCheckpoints(store: Store, failed: (error: unknown) => void): Checkpoints {
  const due = new Map<string, NodeJS.Timeout>()

  async function write(held: HeldBoard): Promise<void> {
    const { boardId } = held
    const { seq, board } = held.state
    due.delete(boardId)
    held.checkpointedAt = Date.now()
    try {
      await store.keepCheckpoint({ boardId, seq, version: BOARD_VERSION, board })
      held.checkpointed = seq
    } catch (error) {
      failed(error)
    }
  }

  return {
    consider(held) {
      const { boardId, state, checkpointed, checkpointedAt } = held
      if (due.has(boardId) || state.seq - checkpointed < MOST_AHEAD) return
      const wait = Math.max(SHORTLY, checkpointedAt + INTERVAL - Date.now())
      due.set(boardId, setTimeout(write, wait, held).unref())
    },
    stop() {
      for (const timer of due.values()) clearTimeout(timer)
      due.clear()
    },
  }
}
