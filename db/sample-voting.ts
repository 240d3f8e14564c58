import type { Author } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { openRound } from '#lib/board/round.ts'
import { countVotes } from '#lib/rounds/count-votes.ts'
import { mergedVote, type VotePatch } from '#lib/rounds/vote.ts'
import type { BallotOutcome, Boards, Outcome } from './boards.ts'
import { openMemoryStore } from './memory-store.ts'
import { sampleFounding } from './sample-entry.ts'
import { entryWithRound } from './sample-vote.ts'
import type { Store } from './store.ts'

const facilitator: Author = { id: 'fay', name: 'Fay' }

/** A store in memory with one board, `a`, that has an open round. For tests. */
export async function storeWithRound(named = false): Promise<Store> {
  const store = openMemoryStore()
  await foundWithRound(store, 'a', named)
  return store
}

/** One more board with an open round. For tests. */
export async function foundWithRound(store: Store, boardId: string, named = false): Promise<void> {
  await store.found({ ...sampleFounding(boardId, [entryWithRound(boardId, named)]), links: [] })
}

/** Somebody says something in a round, `round` unless told. For tests. */
export function vote(
  boards: Boards,
  boardId: string,
  voterId: string,
  said: VotePatch,
  roundId = 'round',
): Promise<BallotOutcome> {
  const by = { id: voterId, name: voterId.toUpperCase() }
  return boards.vote({ boardId, roundId, by, cast: (_, __, own) => mergedVote(own, said) })
}

/** The facilitator reveals the round that is open by then. For tests. */
export function reveal(boards: Boards, boardId = 'a', changeId = 'reveal'): Promise<Outcome> {
  return boards.submit({
    ...{ boardId, changeId, by: facilitator },
    propose({ board }, votes) {
      const round = openRound(board)
      if (!round) return { rejected: 'none is open' }
      const result = countVotes(round, votes, (remarks) => remarks)
      return [{ kind: 'round.reveal', roundId: round.id, ...result }]
    },
  })
}

/** The facilitator makes a change, if the board allows it by then. For tests. */
export function make(boards: Boards, boardId: string, changeId: string, change: Change): Promise<Outcome> {
  return boards.submit({ boardId, changeId, by: facilitator, propose: () => [change] })
}
