import type { Store } from './store.ts'

/** What happens to one write: it is done, is said to be taken, fails before it is done, or fails after it. */
export type Fate = 'done' | 'taken' | 'fails' | 'done-but-fails'

/** A store that works as the given one, but for its appends and its keeping of votes: `fate` decides each. For tests. */
export function failingStore(store: Store, fate: () => Fate, error: () => Error): Store {
  return {
    ...store,
    async append(entries) {
      const now = fate()
      if (now === 'taken') return 'taken'
      if (now === 'fails') throw error()
      const result = await store.append(entries)
      if (now === 'done-but-fails') throw error()
      return result
    },
    async keepVotes(votes) {
      const now = fate()
      if (now === 'fails') throw error()
      await store.keepVotes(votes)
      if (now === 'done-but-fails') throw error()
    },
  }
}
