import { setImmediate } from 'node:timers/promises'
import { fold } from '#lib/board/apply.ts'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import { BOARD_VERSION } from './board-version.ts'
import { advance, type HeldBoard, holdBoard } from './held-board.ts'
import { loadVotes } from './open-votes.ts'
import { MOST_ENTRIES } from './recent.ts'
import type { Store } from './store.ts'

/** Reads a board: its newest checkpoint, the entries since, and the votes of its open round. Undefined for none; rejects where its log cannot be read or applied. */
export async function loadBoard(store: Store, boardId: string): Promise<HeldBoard | undefined> {
  const checkpoint = await store.checkpoint(boardId, BOARD_VERSION)
  const start = checkpoint?.seq ?? 0
  let board = checkpoint?.board ?? emptyBoard
  let recent: Entry[] = []
  const mark = marking(store, boardId)
  // From one earlier, as the head itself must be known.
  for await (const run of runs(store, boardId, Math.max(0, start - 1))) {
    board = folded(
      boardId,
      board,
      run.filter((entry) => entry.seq > start),
    )
    recent = [...recent, ...run].slice(-MOST_ENTRIES)
    await mark(board, run)
  }
  if (recent.length === 0) return undefined
  return holdBoard(boardId, board, recent, start, await loadVotes(store, boardId, board))
}

/**
 * A log that came as a whole, from an export, has no checkpoints yet: without them each look back would read all of it.
 * Each follows at least as much of the log as it weighs itself, so that together they never outweigh it.
 */
function marking(store: Store, boardId: string): (board: Board, run: readonly Entry[]) => Promise<void> {
  let sinceLast = 0
  let weight = 0
  return async (board, run) => {
    if (run.length < MOST_ENTRIES) return
    sinceLast += JSON.stringify(run).length
    if (sinceLast < weight) return
    weight = JSON.stringify(board).length
    if (sinceLast < weight) return
    sinceLast = 0
    const seq = run.at(-1)?.seq ?? 0
    // Nobody misses it: the next who reads the log tries again.
    await store.keepCheckpoint({ boardId, seq, version: BOARD_VERSION, board }).catch(() => undefined)
  }
}

/** Reads on what others have appended, and the votes anew. 'gone': this is no longer the log that it was. Rejects like `loadBoard`. */
export async function catchUp(store: Store, held: HeldBoard): Promise<'same' | 'moved' | 'gone'> {
  const head = held.recent.last()
  const [same] = await store.entries(held.boardId, head.seq - 1, 1)
  if (same?.changeId !== head.changeId) return 'gone'
  for await (const run of runs(store, held.boardId, head.seq))
    advance(held, run, folded(held.boardId, held.state.board, run))
  held.votes = await loadVotes(store, held.boardId, held.state.board)
  return held.state.seq === head.seq ? 'same' : 'moved'
}

/** The board after entry `seq`, from the checkpoint before it on. Undefined for no such board or entry. */
export async function loadBoardAt(store: Store, boardId: string, seq: number): Promise<Board | undefined> {
  const checkpoint = await store.checkpoint(boardId, BOARD_VERSION, seq)
  let board = checkpoint?.board ?? emptyBoard
  let reached = 0
  for await (const run of runs(store, boardId, Math.max(0, (checkpoint?.seq ?? 0) - 1), seq)) {
    board = folded(
      boardId,
      board,
      run.filter((entry) => entry.seq > (checkpoint?.seq ?? 0)),
    )
    reached = run.at(-1)?.seq ?? reached
  }
  return reached === seq ? board : undefined
}

/** The log after a seq, up to another, a thousand entries at a time; between them everyone else has their turn. */
async function* runs(
  store: Store,
  boardId: string,
  after: number,
  last = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<Entry[]> {
  for (let start = after; start < last; ) {
    const run = await store.entries(boardId, start, Math.min(MOST_ENTRIES, last - start))
    if (run.length > 0) yield run
    if (run.length < MOST_ENTRIES) return
    start = run.at(-1)?.seq ?? last
    await setImmediate()
  }
}

function folded(boardId: string, board: Board, entries: readonly Entry[]): Board {
  try {
    return fold(entries, board)
  } catch (cause) {
    throw new Error(`The log of board ${boardId} cannot be applied.`, { cause })
  }
}
