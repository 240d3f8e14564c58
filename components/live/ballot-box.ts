import type { Board } from '#lib/board/board.ts'
import { openRound } from '#lib/board/round.ts'
import * as ballots from '#lib/live/ballot.ts'
import { mergedPatch, partsOf, withoutThingsOf } from '#lib/live/vote-patch.ts'
import type { Vote, VotePatch } from '#lib/rounds/vote.ts'
import { askServer } from './ask-server.ts'
import type { KeptVotes } from './kept-votes.ts'
import { type Attempt, openUntiring } from './untiring.ts'

/** What this person has said in the open vote, and how it travels. */
export interface BallotState {
  /** Undefined while no vote is open. */
  ballot: ballots.Ballot | undefined
  /** The last attempt to reach the server failed. */
  isHeldUp: boolean
  /** A vote was revealed before all that this person said had arrived; being done is not counted, and not missed. */
  isLate: boolean
}

/** Takes what one person says in the votes of a board, keeps it in the browser until the server has it, and sends it. */
export interface BallotBox {
  state(): BallotState
  subscribe(listener: () => void): () => void
  /** Something said in an open vote: it counts at once. */
  say(roundId: string, patch: VotePatch): void
  /** The person has seen that they were late. */
  letGo(): void
  /** The board may have changed, or the server may be back. */
  wake(): void
}

/** The box of a board. `confirmed`: the board as the server has it, now. */
export function openBallotBox(boardId: string, confirmed: () => Board, kept: KeptVotes): BallotBox {
  let state: BallotState = { ballot: undefined, isHeldUp: false, isLate: false }
  /** Said before the ballot of its round was opened here, by round. */
  const early = new Map<string, VotePatch>()
  let isReady = false
  let isReading = false
  /** Said while what is kept is being read, here or on another tab: it is newer. */
  const since = new Map<string, VotePatch>()
  const listeners = new Set<() => void>()

  function become(part: Partial<BallotState>) {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }

  /** Turns to the vote that is open now, once the one before has been dealt with. */
  function turn() {
    if (!isReady || (state.ballot && ballots.unsent(state.ballot))) return
    const roundId = openRound(confirmed())?.id
    if (state.ballot?.roundId === roundId) return
    become({ ballot: roundId === undefined ? undefined : ballots.openBallot(roundId, early.get(roundId)) })
    if (roundId !== undefined) early.delete(roundId)
  }

  /** Whether the server has revealed this vote, as far as is known here. */
  function isClosed(roundId: string): boolean {
    return confirmed().rounds.some(({ id, open }) => id === roundId && !open)
  }

  function next(): Promise<Attempt> | undefined {
    turn()
    if (!state.ballot) return undefined
    const ballot = ballots.underWay(state.ballot)
    if (ballot.sending) return send(ballot, ballot.sending)
    return ballot.isLoaded ? undefined : load(ballot.roundId)
  }

  async function send(ballot: ballots.Ballot, patch: VotePatch): Promise<Attempt> {
    const { roundId } = ballot
    become({ ballot })
    const answer = await askServer('PUT', voteUrl(roundId), patch)
    const now = state.ballot ?? ballot
    if ('status' in answer && answer.status === 204) {
      kept.drop(roundId, patch)
      become({ ballot: ballots.arrived(now) })
      return 'dealt-with'
    }
    const code = 'status' in answer ? codeOf(answer.body) : undefined
    if (code === 'revealed' || code === 'unknown-round') giveUp(roundId, ballots.unsent(now) ?? {})
    else if (code === undefined || code === 'not-found') become({ ballot: ballots.lost(now) })
    else {
      if (partsOf(patch).length === 1) kept.drop(roundId, patch)
      become({ ballot: ballots.refused(now) })
    }
    if (code === 'not-found') return 'ended'
    return code === undefined ? ('wait' in answer ? answer : { wait: 0 }) : 'dealt-with'
  }

  function giveUp(roundId: string, patch: VotePatch) {
    kept.forget(roundId)
    become({ ballot: undefined, isLate: state.isLate || isMissed(patch) })
  }

  async function load(roundId: string): Promise<Attempt> {
    const answer = await askServer('GET', voteUrl(roundId))
    if ('wait' in answer) return answer
    const now = state.ballot
    if (answer.status === 200 && answer.body && now)
      become({ ballot: ballots.loaded(now, answer.body as Vote) })
    return answer.status === 200 && answer.body ? 'dealt-with' : 'ended'
  }

  function voteUrl(roundId: string): string {
    return `/api/boards/${boardId}/rounds/${roundId}/vote`
  }

  const untiring = openUntiring({
    next,
    reached: (reached) => state.isHeldUp === reached && become({ isHeldUp: !reached }),
  })

  /** Adds what is kept to what is to be sent: it may be of an earlier visit, or of a tab that is gone. */
  async function takeKept() {
    if (isReading) return
    isReading = true
    since.clear()
    const patches = await kept.load()
    for (const [roundId, patch] of patches) {
      if (!isClosed(roundId)) add(roundId, withoutThingsOf(patch, since.get(roundId) ?? {}), ballots.kept)
      // Later on it may just have arrived from another tab.
      else if (!isReady) giveUp(roundId, patch)
    }
    isReady = true
    isReading = false
    untiring.wake()
  }

  /** Adds to the ballot of a round, or keeps it for when that is opened here. */
  function add(roundId: string, patch: VotePatch, added: typeof ballots.said) {
    if (state.ballot?.roundId === roundId) become({ ballot: added(state.ballot, patch) })
    else early.set(roundId, mergedPatch(early.get(roundId) ?? {}, patch))
  }

  function note(roundId: string, patch: VotePatch) {
    since.set(roundId, mergedPatch(since.get(roundId) ?? {}, patch))
  }

  kept.listen((roundId, patch) => {
    if (isClosed(roundId)) return
    note(roundId, patch)
    add(roundId, patch, ballots.heard)
    untiring.wake()
  })
  void takeKept()

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    say(roundId, patch) {
      // Never sent, if it were kept: the person would hear of it on the next visit only.
      if (isClosed(roundId)) return become({ isLate: state.isLate || isMissed(patch) })
      kept.keep(roundId, patch)
      note(roundId, patch)
      add(roundId, patch, ballots.said)
      untiring.wake()
    },
    letGo: () => become({ isLate: false }),
    wake: () => void takeKept(),
  }
}

/** Whether something would have counted that never will. */
function isMissed(patch: VotePatch): boolean {
  return partsOf(patch).some(({ done }) => done === undefined)
}

/** The code of a problem; undefined for anything that is not our server's word. */
function codeOf(body: unknown): string | undefined {
  return (body as { error?: { code?: string } } | undefined)?.error?.code
}
