import { describe, expect, test } from 'vitest'
import { sampleFounding } from './sample-entry.ts'
import { sampleVote } from './sample-vote.ts'
import { type Store, StoreUnavailable } from './store.ts'

/** The part of the store's contract that is about votes. */
export function votesContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}: votes`, () => {
    test('are kept by board, round and voter; the last one of a voter counts', async () => {
      const store = await withBoards(open)
      const ana = sampleVote('a', 'ana', { placements: { pricing: 'shared' }, done: true, clarity: 4 })
      const ben = sampleVote('a', 'ben', { remarks: { pricing: 'Mine' } })
      await store.keepVotes([
        ben,
        sampleVote('a', 'ana', { placements: { pricing: 'nobody' } }),
        sampleVote('a', 'ana', {}, { roundId: 'other' }),
        sampleVote('b', 'ana'),
      ])
      await store.keepVotes([ana])
      expect(await store.votes('a', 'round')).toEqual([ana, ben])
      expect(await store.votes('b', 'round')).toHaveLength(1)
      expect(await store.votes('a', 'never-was')).toEqual([])
    })

    test('of one round are forgotten, the others stay', async () => {
      const store = await withBoards(open)
      await store.keepVotes([
        sampleVote('a', 'ana'),
        sampleVote('a', 'ana', {}, { roundId: 'other' }),
        sampleVote('b', 'ana'),
      ])
      await store.dropVotes('a', 'round')
      await store.dropVotes('a', 'never-was')
      expect(await store.votes('a', 'round')).toEqual([])
      expect(await store.votes('a', 'other')).toHaveLength(1)
      expect(await store.votes('b', 'round')).toHaveLength(1)
    })

    test('of anonymous rounds can be found again', async () => {
      const store = await withBoards(open)
      await store.keepVotes([
        sampleVote('a', 'ana'),
        sampleVote('a', 'ben'),
        sampleVote('a', 'ana', {}, { roundId: 'named', named: true }),
        sampleVote('b', 'ana', {}, { roundId: 'other' }),
      ])
      const ofA = { boardId: 'a', roundId: 'round' }
      expect(await store.secretRounds('a')).toEqual([ofA])
      expect(await store.secretRounds()).toEqual([ofA, { boardId: 'b', roundId: 'other' }])
      await store.dropVotes('a', 'round')
      expect(await store.secretRounds('a')).toEqual([])
    })

    test('go with their board, and none is kept for a board that is not there', async () => {
      const store = await withBoards(open)
      await store.keepVotes([sampleVote('a', 'ana'), sampleVote('b', 'ana')])
      await store.erase('a')
      await store.keepVotes([sampleVote('a', 'ben'), sampleVote('never-was', 'ben')])
      expect(await store.votes('a', 'round')).toEqual([])
      expect(await store.votes('never-was', 'round')).toEqual([])
      expect(await store.votes('b', 'round')).toHaveLength(1)
      await store.found(sampleFounding('a'))
      expect(await store.votes('a', 'round')).toEqual([])
    })

    test('cannot be kept by a store that is closed, which says so', async () => {
      const store = await withBoards(open)
      await store.close()
      await expect(store.keepVotes([sampleVote('a', 'ana')])).rejects.toBeInstanceOf(StoreUnavailable)
    })
  })
}

async function withBoards(open: () => Promise<Store>): Promise<Store> {
  const store = await open()
  for (const boardId of ['a', 'b']) await store.found(sampleFounding(boardId))
  return store
}
