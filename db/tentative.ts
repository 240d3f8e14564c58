import { applyAll } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import type { Outcome, Submission } from './boards.ts'
import type { HeldBoard } from './held-board.ts'
import type { BoardEntry } from './store.ts'

/** What would become of submissions to one board, if the store takes `entries`: `board` is what it is then. */
export interface Tentative {
  held: HeldBoard
  entries: BoardEntry[]
  board: Board
  /** One for each submission, in order; where a submission itself threw, what it threw. */
  outcomes: (Outcome | { thrown: unknown })[]
}

/**
 * Applies submissions to a board one on top of the other, without touching it. `stored` knows the seqs of changeIds
 * that the log has; `now` is ISO 8601 UTC, and no entry gets an earlier time than the one before it.
 */
export function tentative(
  held: HeldBoard,
  submissions: readonly Submission[],
  stored: (changeId: string) => number | undefined,
  now: string,
): Tentative {
  const last = held.recent.last().at
  const at = now > last ? now : last
  const entries: BoardEntry[] = []
  const seqs = new Map<string, number>()
  let state = held.state

  function outcomeOf(submission: Submission): Outcome {
    const { boardId, changeId, by } = submission
    const earlier = stored(changeId) ?? seqs.get(changeId)
    if (earlier !== undefined) return { outcome: 'repeated', seq: earlier }
    const proposed = submission.propose(state)
    if ('rejected' in proposed) return { outcome: 'rejected', rejected: proposed.rejected }
    const stamp = { seq: state.seq + 1, at, by }
    const board = applyAll(state.board, proposed, stamp)
    if (isRefusal(board)) return { outcome: 'refused', refusal: board }
    entries.push({ boardId, ...stamp, changeId, changes: [...proposed] })
    seqs.set(changeId, stamp.seq)
    state = { seq: stamp.seq, board }
    return { outcome: 'stored', seq: stamp.seq }
  }

  const outcomes = submissions.map((submission) => {
    try {
      return outcomeOf(submission)
    } catch (thrown) {
      return { thrown }
    }
  })
  return { held, entries, board: state.board, outcomes }
}
