import type { Id } from '#lib/board/board.ts'
import { mergedVote, noVote, type Vote, type VotePatch } from '#lib/rounds/vote.ts'
import { mergedPatch, onThingsOf, partsOf, withoutThingsOf } from './vote-patch.ts'

/**
 * One person's vote in a round, on its way to the server. `stored`: what the server has, as far as it has told
 * (`isLoaded`). `elsewhere` was said on another tab of theirs, which sends it; `sending` is under way, `waiting` was said
 * since: each counts more than what stands before it. Immutable.
 */
export interface Ballot {
  readonly roundId: Id
  readonly stored: Vote
  readonly isLoaded: boolean
  readonly elsewhere?: VotePatch
  readonly sending?: VotePatch
  readonly waiting?: VotePatch
  /** The server refused something: what waits is sent one by one, so that one bad choice holds up no other. */
  readonly isCareful?: true
}

/** An empty ballot, with what an earlier visit could not send. */
export function openBallot(roundId: Id, kept: VotePatch = {}): Ballot {
  return waitingFor({ roundId, stored: noVote, isLoaded: false }, kept)
}

/** The person says something: it counts at once, and waits to be sent. */
export function said(ballot: Ballot, patch: VotePatch): Ballot {
  const { elsewhere = {}, waiting = {} } = ballot
  const told = { ...ballot, elsewhere: withoutThingsOf(elsewhere, patch) }
  return waitingFor(told, mergedPatch(waiting, patch))
}

/** The person says something on another tab, which sends it: it counts at once. Nothing older is sent after it, and what is under way is put right. */
export function heard(ballot: Ballot, patch: VotePatch): Ballot {
  const { elsewhere = {}, sending = {}, waiting = {} } = ballot
  const told = { ...ballot, elsewhere: mergedPatch(elsewhere, patch) }
  return waitingFor(told, mergedPatch(withoutThingsOf(waiting, patch), onThingsOf(patch, sending)))
}

/** This was said and is kept, perhaps by a tab that is gone: it waits to be sent, but for what has been said of the same things since. */
export function kept(ballot: Ballot, patch: VotePatch): Ballot {
  const left = withoutThingsOf(patch, unsent(ballot) ?? {})
  return waitingFor(ballot, mergedPatch(left, ballot.waiting ?? {}))
}

/** The server has told what it has. */
export function loaded(ballot: Ballot, stored: Vote): Ballot {
  return { ...ballot, stored, isLoaded: true }
}

/** The ballot with what waits under way, or a part of it; the same ballot when nothing waits, or something is under way. */
export function underWay(ballot: Ballot): Ballot {
  const { waiting, ...rest } = ballot
  if (!waiting || ballot.sending) return ballot
  const [first = {}, ...others] = ballot.isCareful ? partsOf(waiting) : [waiting]
  return waitingFor({ ...rest, sending: first }, others.reduce(mergedPatch, {}))
}

/** The server has what was under way. */
export function arrived({ sending = {}, ...ballot }: Ballot): Ballot {
  return { ...ballot, stored: mergedVote(ballot.stored, sending) }
}

/** Nobody knows whether what was under way has arrived: it is sent again, under what was said since. */
export function lost({ sending = {}, ...ballot }: Ballot): Ballot {
  return waitingFor(ballot, mergedPatch(sending, ballot.waiting ?? {}))
}

/** The server would not have what was under way: several things are sent again one by one, a single one is given up. */
export function refused(ballot: Ballot): Ballot {
  const { sending = {}, ...rest } = ballot
  return partsOf(sending).length > 1 ? { ...lost(ballot), isCareful: true } : rest
}

/** The vote as the person has last said it. */
export function voteOf({ stored, elsewhere = {}, sending = {}, waiting = {} }: Ballot): Vote {
  return [elsewhere, sending, waiting].reduce(mergedVote, stored)
}

/** All that the server may not have yet; undefined when it has everything. */
export function unsent({ sending, waiting }: Ballot): VotePatch | undefined {
  return sending || waiting ? mergedPatch(sending ?? {}, waiting ?? {}) : undefined
}

/** The ballot waiting to send this and nothing else. */
function waitingFor({ waiting: _, ...ballot }: Ballot, waiting: VotePatch): Ballot {
  if (partsOf(waiting).length > 0) return { ...ballot, waiting }
  const { isCareful: __, ...carefree } = ballot
  return carefree
}
