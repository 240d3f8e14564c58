import { expect, test } from 'vitest'
import { bare, checkpoint } from './log.contract.ts'
import { sampleEntry, sampleFounding, sampleLink } from './sample-entry.ts'
import { sampleVote } from './sample-vote.ts'
import type { Store } from './store.ts'

/** A store that outlasts its process: `reopen` closes it and opens the same data again. */
export interface Reopened {
  store: Store
  reopen(): Promise<Store>
}

/** The part of the store's contract for all that keep something: what a promise resolved for is there later. */
export function durabilityContract(name: string, open: () => Promise<Reopened>): void {
  test(`${name}: all is there after closing and opening again`, async () => {
    const { store, reopen } = await open()
    await store.found(sampleFounding('a'))
    await store.append([sampleEntry('a', 2)])
    await store.keepCheckpoint(checkpoint(2))
    const vote = sampleVote('a', 'ana', { placements: { pricing: 'shared' } })
    await store.keepVotes([vote])
    const again = await reopen()
    expect(await again.entries('a', 0)).toEqual([bare('a', 1), bare('a', 2)])
    expect(await again.checkpoint('a', 1)).toEqual(checkpoint(2))
    expect(await again.votes('a', 'round')).toEqual([vote])
    expect(await again.links('a')).toEqual([sampleLink('a')])
    expect(await again.grants('founder')).toHaveLength(1)
    expect(await again.append([sampleEntry('a', 3)])).toBe('stored')
  })
}
