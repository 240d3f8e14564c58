import type { Board } from '#lib/board/board.ts'
import { openRound } from '#lib/board/round.ts'
import * as ballots from '#lib/live/ballot.ts'
import { mergedPatch, partsOf } from '#lib/live/vote-patch.ts'
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
  /** A vote was revealed before all that this person said had arrived. */
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
    if (code === 'revealed' || code === 'unknown-round') giveUp(roundId)
    else if (code === undefined || code === 'not-found') become({ ballot: ballots.lost(now) })
    else {
      if (partsOf(patch).length === 1) kept.drop(roundId, patch)
      become({ ballot: ballots.refused(now) })
    }
    if (code === 'not-found') return 'ended'
    return code === undefined ? ('wait' in answer ? answer : { wait: 0 }) : 'dealt-with'
  }

  function giveUp(roundId: string) {
    kept.forget(roundId)
    become({ ballot: undefined, isLate: true })
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

  void kept.load().then((patches) => {
    isReady = true
    for (const [id, patch] of patches) early.set(id, mergedPatch(patch, early.get(id) ?? {}))
    const { rounds } = confirmed()
    for (const { id, open } of rounds) if (!open && patches.has(id)) giveUp(id)
    untiring.wake()
  })

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    say(roundId, patch) {
      // Never sent, if it were kept: the person would hear of it on the next visit only.
      if (isClosed(roundId)) return become({ isLate: true })
      kept.keep(roundId, patch)
      if (state.ballot?.roundId === roundId) become({ ballot: ballots.said(state.ballot, patch) })
      else early.set(roundId, mergedPatch(early.get(roundId) ?? {}, patch))
      untiring.wake()
    },
    letGo: () => become({ isLate: false }),
    wake: untiring.wake,
  }
}

/** The code of a problem; undefined for anything that is not our server's word. */
function codeOf(body: unknown): string | undefined {
  return (body as { error?: { code?: string } } | undefined)?.error?.code
}
