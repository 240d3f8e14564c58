import type { StoredVote, VotedRound } from './vote-store.ts'

/** Votes of a memory store; each method is that of the store, at once. */
export interface MemoryVotes {
  keepVotes(votes: readonly StoredVote[]): void
  votes(boardId: string, roundId: string): StoredVote[]
  dropVotes(boardId: string, roundId: string): void
  secretRounds(boardId?: string): VotedRound[]
  erase(boardId: string): void
}

/** No votes yet. `exists` knows the boards. */
export function memoryVotes(exists: (boardId: string) => boolean): MemoryVotes {
  const rounds = new Map<string, Map<string, StoredVote>>()
  const keyOf = (boardId: string, roundId: string) => `${boardId} ${roundId}`
  return {
    keepVotes(votes) {
      for (const vote of structuredClone(votes)) {
        if (!exists(vote.boardId)) continue
        const key = keyOf(vote.boardId, vote.roundId)
        rounds.set(key, (rounds.get(key) ?? new Map()).set(vote.voterId, vote))
      }
    },
    votes(boardId, roundId) {
      const votes = [...(rounds.get(keyOf(boardId, roundId))?.values() ?? [])]
      return structuredClone(votes.sort((one, other) => (one.voterId < other.voterId ? -1 : 1)))
    },
    dropVotes: (boardId, roundId) => void rounds.delete(keyOf(boardId, roundId)),
    secretRounds: (wanted) =>
      [...rounds.values()].flatMap((votes) => {
        const [first] = votes.values()
        if (!first || first.named || (wanted !== undefined && wanted !== first.boardId)) return []
        return [{ boardId: first.boardId, roundId: first.roundId }]
      }),
    erase(boardId) {
      for (const [key, votes] of rounds)
        if (votes.values().some((vote) => vote.boardId === boardId)) rounds.delete(key)
    },
  }
}
