import type { BallotOutcome, Boards, Frames, Outcome } from './boards.ts'
import { makeBoardsInMemory } from './boards-in-memory.ts'
import { commit } from './commit.ts'
import { encodeEntry, joined } from './encode-entry.ts'
import { makeForgetting } from './forget-votes.ts'
import { gather } from './gather.ts'
import { advance, type HeldBoard } from './held-board.ts'
import { keepCheckpoints } from './keep-checkpoints.ts'
import { catchUp, loadBoardAt } from './load-board.ts'
import type { Store } from './store.ts'
import type { Job, Tentative } from './tentative.ts'
import { makeWatchers } from './watchers.ts'

/** How boards are kept. */
export interface BoardsOptions {
  /** How many bytes the boards in memory may take that nobody watches; 64 MiB unless told. */
  mostBytes?: number
  /** Hears of what went wrong where nobody waits for an answer. */
  failed?(error: unknown): void
}

/** What waits for its turn: somebody's request, or news that the store has of a board at hand. */
type Waiting = { job: Job } | { news: HeldBoard }

/** The boards of a store, one set for each process. */
export function openBoards(store: Store, options: BoardsOptions = {}): Boards {
  const { mostBytes = 64 * 1024 * 1024, failed = () => {} } = options
  const watchers = makeWatchers(failed)
  const checkpoints = keepCheckpoints(store, failed)
  const { forget, forgetLeftovers, stop: stopForgetting } = makeForgetting(store, failed)
  const memory = makeBoardsInMemory(store, {
    mostBytes,
    isWatched: (boardId) => watchers.count(boardId) > 0,
    hasNews(held) {
      if (held.expected > 0) held.expected--
      else waiting.add({ news: held })
    },
  })
  const waiting = gather<Waiting>(async (batch) => {
    const news = new Set(batch.flatMap((each) => ('news' in each ? [each.news] : [])))
    await Promise.all([...news].map(refresh))
    await commit(
      { store, load, refresh, moveOn, forget },
      batch.flatMap((each) => ('job' in each ? [each.job] : [])),
    )
  })

  async function load(boardId: string): Promise<HeldBoard | undefined> {
    const held = memory.get(boardId) ?? (await loadAnew(boardId))
    if (held) checkpoints.consider(held)
    return held
  }

  async function loadAnew(boardId: string): Promise<HeldBoard | undefined> {
    const held = await memory.load(boardId)
    if (held) await forgetLeftovers(held)
    return held
  }

  async function refresh(held: HeldBoard): Promise<void> {
    let found: 'same' | 'moved' | 'gone' = 'gone'
    try {
      found = await catchUp(store, held)
      // A reveal may be among what was stored after all, or came from elsewhere.
      if (found === 'moved') await forgetLeftovers(held)
    } catch (error) {
      failed(error)
    }
    if (found === 'same' && !held.votes) return
    if (found === 'gone') memory.drop(held.boardId)
    else settled(held)
    watchers.wake(held.boardId)
  }

  function moveOn(tentatives: readonly Tentative[]): void {
    for (const { held, entries, board, votes } of tentatives) {
      if (entries.length > 0) advance(held, entries, board)
      held.votes = votes
      settled(held)
    }
    for (const { held } of tentatives) watchers.wake(held.boardId)
  }

  function settled(held: HeldBoard): void {
    memory.settle(held.boardId)
    checkpoints.consider(held)
  }

  async function framesFromStore(boardId: string, after: number): Promise<Frames | undefined> {
    const held = await load(boardId)
    if (!held) return undefined
    if (held.recent.reaches(after)) return held.recent.frames(after)
    const run = await store.entries(boardId, after)
    const last = run.at(-1)
    return last && { bytes: joined(run.map(encodeEntry)), seq: last.seq }
  }

  return {
    state: async (boardId) => (await load(boardId))?.state,
    async stateAt(boardId, seq) {
      const held = await load(boardId)
      if (!held || seq < 1 || seq > held.state.seq || !Number.isInteger(seq)) return undefined
      if (seq === held.state.seq) return held.state
      const board = await loadBoardAt(store, boardId, seq)
      return board && { seq, board }
    },
    submit: (submission) =>
      new Promise<Outcome>((resolve, reject) => waiting.add({ job: { submission, resolve, reject } })),
    vote: (ballot) =>
      new Promise<BallotOutcome>((resolve, reject) => waiting.add({ job: { ballot, resolve, reject } })),
    async voteOf(boardId, roundId, voterId) {
      const held = await load(boardId)
      const round = held?.state.board.rounds.find((each) => each.id === roundId)
      if (round?.open) return held?.votes?.byVoter.get(voterId)?.vote
      if (!round?.named) return undefined
      return (await store.votes(boardId, roundId)).find((each) => each.voterId === voterId)?.vote
    },
    turnout: (boardId) => memory.get(boardId)?.votes?.turnout,
    async entries(boardId, after) {
      const recent = memory.get(boardId)?.recent
      return recent?.reaches(after) ? recent.since(after).slice(0, 1_000) : store.entries(boardId, after)
    },
    frames(boardId, after) {
      const recent = memory.get(boardId)?.recent
      return recent?.reaches(after) ? recent.frames(after) : framesFromStore(boardId, after)
    },
    watch(boardId, wake) {
      const stop = watchers.watch(boardId, wake)
      memory.settle(boardId)
      return () => {
        stop()
        memory.settle(boardId)
      }
    },
    forget(boardId) {
      memory.drop(boardId)
      watchers.wake(boardId)
    },
    async close() {
      checkpoints.stop()
      await waiting.idle()
      checkpoints.stop()
      stopForgetting()
    },
  }
}
