import type { Change } from '#lib/board/change.ts'
import { noVote, type Vote } from '#lib/rounds/vote.ts'
import { sampleEntry } from './sample-entry.ts'
import type { BoardEntry } from './store.ts'
import type { StoredVote } from './vote-store.ts'

/** Somebody's vote in an anonymous round; for tests. */
export function sampleVote(
  boardId: string,
  voterId: string,
  vote: Partial<Vote> = {},
  more: Partial<StoredVote> = {},
): StoredVote {
  const who = { voterId, name: voterId.toUpperCase() }
  return { boardId, roundId: 'round', ...who, named: false, vote: { ...noVote, ...vote }, ...more }
}

/** The first entry of a board with two cards and an open round about them; for tests. */
export function entryWithRound(boardId: string, named = false): BoardEntry {
  const changes: Change[] = [
    card('pricing'),
    card('roadmap'),
    { kind: 'round.open', roundId: 'round', question: 'today', named },
  ]
  return sampleEntry(boardId, 1, { changes })
}

function card(responsibilityId: string): Change {
  return { kind: 'responsibility.add', responsibilityId, title: responsibilityId, domain: 'strategy' }
}
