import { applyAll } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { openRound } from '#lib/board/round.ts'
import { noVote } from '#lib/rounds/vote.ts'
import type { Ballot, BallotOutcome, Outcome, Submission } from './boards.ts'
import type { HeldBoard } from './held-board.ts'
import { type OpenVotes, openVotes, withVote } from './open-votes.ts'
import type { BoardEntry } from './store.ts'
import type { StoredVote, VotedRound } from './vote-store.ts'

/** What somebody asks of a board, and waits for: an entry more, or to keep a vote. */
export type Job = (
  | { submission: Submission; resolve(outcome: Outcome): void }
  | { ballot: Ballot; resolve(outcome: BallotOutcome): void }
) & { reject(error: unknown): void }

/** What would become of jobs on one board, if the store takes `entries` and `kept`: `board` and `votes` are what they are then. */
export interface Tentative {
  held: HeldBoard
  entries: BoardEntry[]
  board: Board
  kept: StoredVote[]
  votes: OpenVotes | undefined
  /** The anonymous rounds that these entries reveal: of their votes nothing may stay. */
  secrets: VotedRound[]
  /** For each job, in order: tells what became of it, or what it threw itself. */
  answers: (() => void)[]
}

/**
 * Does jobs on a board one on top of the other, without touching it. `stored` knows the seqs of changeIds
 * that the log has; `now` is ISO 8601 UTC, and no entry gets an earlier time than the one before it.
 */
export function tentative(
  held: HeldBoard,
  jobs: readonly Job[],
  stored: (changeId: string) => number | undefined,
  now: string,
): Tentative {
  const { boardId } = held
  const last = held.recent.last().at
  const at = now > last ? now : last
  const [entries, kept, secrets]: [BoardEntry[], StoredVote[], VotedRound[]] = [[], [], []]
  const seqs = new Map<string, number>()
  let { state, votes } = held

  function submitted({ changeId, by, propose }: Submission): Outcome {
    const earlier = stored(changeId) ?? seqs.get(changeId)
    if (earlier !== undefined) return { outcome: 'repeated', seq: earlier }
    const said = [...(votes?.byVoter.values() ?? [])]
    const proposed = propose(state, said)
    if ('rejected' in proposed) return { outcome: 'rejected', rejected: proposed.rejected }
    const stamp = { seq: state.seq + 1, at, by }
    const board = applyAll(state.board, proposed, stamp)
    if (isRefusal(board)) return { outcome: 'refused', refusal: board }
    entries.push({ boardId, ...stamp, changeId, changes: [...proposed] })
    seqs.set(changeId, stamp.seq)
    state = { seq: stamp.seq, board }
    turnTo(board)
    return { outcome: 'stored', seq: stamp.seq }
  }

  /** The open round may be another one now, or none. */
  function turnTo(board: Board): void {
    const open = openRound(board)
    if (open?.id === votes?.roundId) return
    const revealed = board.rounds.find((round) => round.id === votes?.roundId)
    if (revealed && !revealed.named) secrets.push({ boardId, roundId: revealed.id })
    votes = open && openVotes(open.id)
  }

  function voted({ roundId, by, cast }: Ballot): BallotOutcome {
    const round = state.board.rounds.find((each) => each.id === roundId)
    // A round that is not stored yet may never be: its votes would be left over.
    const isStored = held.state.board.rounds.some((each) => each.id === roundId)
    if (!round || !isStored) return { outcome: 'unknown-round' }
    if (!round.open || !votes) return { outcome: 'revealed' }
    const vote = cast(state.board, round, votes.byVoter.get(by.id)?.vote ?? noVote)
    if ('rejected' in vote) return { outcome: 'rejected', rejected: vote.rejected }
    const one = { boardId, roundId, voterId: by.id, name: by.name, named: round.named, vote }
    kept.push(one)
    votes = withVote(votes, one)
    return { outcome: 'kept' }
  }

  function done(job: Job): () => void {
    if ('ballot' in job) {
      const outcome = voted(job.ballot)
      return () => job.resolve(outcome)
    }
    const outcome = submitted(job.submission)
    return () => job.resolve(outcome)
  }

  const answers = jobs.map((job) => {
    try {
      return done(job)
    } catch (thrown) {
      return () => job.reject(thrown)
    }
  })
  return { held, entries, board: state.board, kept, votes, secrets, answers }
}
