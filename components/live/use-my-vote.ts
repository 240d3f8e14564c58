'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { suffices } from '#lib/board/access.ts'
import type { Id } from '#lib/board/board.ts'
import { type Choice, type Clarity, openRound, type Round } from '#lib/board/round.ts'
import { unsent, voteOf } from '#lib/live/ballot.ts'
import { noVote, type Vote, type VotePatch } from '#lib/rounds/vote.ts'
import type { BallotState } from './ballot-box.ts'
import { useBoard, useLiveBoard } from './live-board-provider.tsx'
import { ballotBoxOf, useBallotBox } from './use-ballot-box.ts'

/** This person's vote in the open round, and how to change it. What they say counts at once, and outlasts the page. */
export interface MyVote {
  round: Round
  vote: Vote
  /** The server has told what they said before; until then `vote` is what this browser knows. */
  isLoaded: boolean
  /** The server has all of it. */
  isSaved: boolean
  /** The server could not be reached: what they say is kept here, and sent later. */
  isHeldUp: boolean
  /** Places a card; null takes it back. */
  choose(responsibilityId: Id, choice: Choice | null): void
  /** Says something about a card; nothing takes it back. */
  remark(responsibilityId: Id, text: string): void
  setClarity(clarity: Clarity): void
  setDone(done: boolean): void
}

/** This person's vote; undefined when no round is open, or for somebody who only looks on. */
export function useMyVote(): MyVote | undefined {
  const live = useLiveBoard()
  const round = useBoard(openRound)
  const box = useBallotBox()
  const { ballot, isHeldUp } = useSyncExternalStore(box?.subscribe ?? never, box?.state ?? nothing, nothing)
  const mayVote = suffices(live.access, 'participant')
  return useMemo(() => {
    if (!round || !mayVote) return undefined
    const own = ballot?.roundId === round.id ? ballot : undefined
    const say = async (patch: VotePatch) => (await ballotBoxOf(live)).say(round.id, patch)
    return {
      round,
      vote: own ? voteOf(own) : noVote,
      isLoaded: own?.isLoaded ?? false,
      isSaved: !own || unsent(own) === undefined,
      isHeldUp,
      choose: (responsibilityId, choice) => void say({ placements: { [responsibilityId]: choice } }),
      remark: (responsibilityId, text) => void say({ remarks: { [responsibilityId]: text } }),
      setClarity: (clarity) => void say({ clarity }),
      setDone: (done) => void say({ done }),
    }
  }, [round, mayVote, ballot, isHeldUp, live])
}

const NOTHING: BallotState = { ballot: undefined, isHeldUp: false, isLate: false }

function nothing(): BallotState {
  return NOTHING
}

function never() {
  return () => undefined
}
