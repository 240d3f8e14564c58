import { describe, expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { sampleEntry, sampleFounding, sampleGrant, sampleLink } from './sample-entry.ts'
import type { Checkpoint, Store } from './store.ts'

/** The part of the store's contract that is about logs and checkpoints. */
export function logContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}: the log`, () => {
    test('what is appended is read in order, each board its own', async () => {
      const store = await open()
      const added = [sampleEntry('a', 1), sampleEntry('b', 1), sampleEntry('a', 2)]
      expect(await store.append(added)).toBe('stored')
      expect(await store.entries('a', 0)).toEqual([1, 2].map((seq) => bare('a', seq)))
      expect(await store.entries('b', 0)).toEqual([bare('b', 1)])
      expect(await store.entries('c', 0)).toEqual([])
    })

    test('reading starts after a seq and ends at a limit, 1,000 unless told', async () => {
      const store = await open()
      await store.append(Array.from({ length: 1_200 }, (_, index) => sampleEntry('a', index + 1)))
      const seqs = async (after: number, limit?: number) =>
        (await store.entries('a', after, limit)).map((entry) => entry.seq)
      expect(await seqs(1_198)).toEqual([1_199, 1_200])
      expect(await seqs(5, 2)).toEqual([6, 7])
      expect(await seqs(0)).toHaveLength(1_000)
      expect(await seqs(1_200)).toEqual([])
      expect(await seqs(5_000)).toEqual([])
    })

    test('a taken seq, a gap and a taken changeId are told, and nothing of that append is stored', async () => {
      const store = await open()
      await store.append([sampleEntry('a', 1)])
      const other = sampleEntry('b', 1)
      expect(await store.append([other, sampleEntry('a', 1, { changeId: 'x' })])).toBe('taken')
      expect(await store.append([other, sampleEntry('a', 3)])).toBe('taken')
      expect(await store.append([other, sampleEntry('a', 2, { changeId: 'change-1' })])).toBe('taken')
      const twice = [sampleEntry('a', 2), sampleEntry('a', 3, { changeId: 'change-2' })]
      expect(await store.append([other, ...twice])).toBe('taken')
      expect(await store.entries('b', 0)).toEqual([])
      expect(await store.entries('a', 0)).toHaveLength(1)
    })

    test('a changeId is found on its own board only', async () => {
      const store = await open()
      await store.append([
        sampleEntry('a', 1),
        sampleEntry('a', 2),
        sampleEntry('b', 1, { changeId: 'other' }),
      ])
      expect(await store.stored('a', 'change-2')).toBe(2)
      expect(await store.stored('b', 'change-2')).toBeUndefined()
      expect(await store.stored('c', 'change-2')).toBeUndefined()
    })

    test('of two who append the same seq at once, one is stored', async () => {
      const store = await open()
      const race = ['x', 'y', 'z'].map((changeId) => store.append([sampleEntry('a', 1, { changeId })]))
      expect((await Promise.all(race)).sort()).toEqual(['stored', 'taken', 'taken'])
      expect(await store.entries('a', 0)).toHaveLength(1)
    })

    test('an append wakes who watches its boards, until they stop', async () => {
      const store = await open()
      const woken: string[] = []
      const stop = store.watch('a', () => woken.push('a'))
      store.watch('b', () => woken.push('b'))
      await store.append([sampleEntry('a', 1), sampleEntry('a', 2)])
      expect(woken).toEqual(['a'])
      await store.append([sampleEntry('a', 1, { changeId: 'late' })])
      expect(woken).toEqual(['a'])
      stop()
      await store.append([sampleEntry('a', 3), sampleEntry('b', 1)])
      expect(woken).toEqual(['a', 'b'])
      await store.erase('b')
      expect(woken).toEqual(['a', 'b', 'b'])
    })

    test('the newest checkpoint of a version up to a seq is found', async () => {
      const store = await open()
      await store.append(Array.from({ length: 4_100 }, (_, index) => sampleEntry('a', index + 1)))
      for (const seq of [10, 1_999, 2_050, 4_100]) await store.keepCheckpoint(checkpoint(seq))
      expect(await store.checkpoint('a', 1)).toEqual(checkpoint(4_100))
      expect(await store.checkpoint('a', 1, 4_099)).toEqual(checkpoint(2_050))
      expect(await store.checkpoint('a', 1, 2_049)).toEqual(checkpoint(1_999))
      expect(await store.checkpoint('a', 2)).toBeUndefined()
      expect(await store.checkpoint('b', 1)).toBeUndefined()
    })

    test('of each 2,000 entries the newest checkpoint stays, even when an older one comes late', async () => {
      const store = await open()
      await store.append(Array.from({ length: 30 }, (_, index) => sampleEntry('a', index + 1)))
      for (const seq of [10, 30, 20]) await store.keepCheckpoint(checkpoint(seq))
      expect(await store.checkpoint('a', 1)).toEqual(checkpoint(30))
      expect(await store.checkpoint('a', 1, 29)).toBeUndefined()
      await store.keepCheckpoint({ ...checkpoint(30), version: 2 })
      expect(await store.checkpoint('a', 2)).toMatchObject({ seq: 30 })
    })

    test('a new board comes with its links and its founder, once', async () => {
      const store = await open()
      expect(await store.found(sampleFounding('a', [sampleEntry('a', 1), sampleEntry('a', 2)]))).toBe(
        'stored',
      )
      expect(await store.entries('a', 0)).toHaveLength(2)
      expect(await store.links('a')).toEqual([sampleLink('a')])
      expect(await store.grants('founder')).toMatchObject([{ boardId: 'a', access: 'facilitator' }])
      const again = { ...sampleFounding('a'), links: [sampleLink('a', { id: 'second' })] }
      expect(await store.found(again)).toBe('taken')
      expect(await store.links('a')).toHaveLength(1)
    })

    test('an erased board is gone with all that belongs to it, and no other', async () => {
      const store = await open()
      for (const boardId of ['a', 'b']) {
        await store.found(sampleFounding(boardId))
        await store.keepCheckpoint({ ...checkpoint(1), boardId })
      }
      await store.erase('a')
      expect(await store.entries('a', 0)).toEqual([])
      expect(await store.checkpoint('a', 1)).toBeUndefined()
      expect(await store.links('a')).toEqual([])
      expect(await store.link(sampleLink('a').tokenHash)).toBeUndefined()
      expect(await store.grants('founder')).toMatchObject([{ boardId: 'b' }])
      expect(await store.entries('b', 0)).toHaveLength(1)
      expect(await store.checkpoint('b', 1)).toMatchObject({ seq: 1 })
      expect(await store.links('b')).toHaveLength(1)
      await store.erase('never-was')
    })

    test('what comes too late for an erased board leaves nothing behind', async () => {
      const store = await open()
      await store.found(sampleFounding('a'))
      await store.erase('a')
      expect(await store.append([sampleEntry('a', 2)])).toBe('taken')
      await store.keepCheckpoint(checkpoint(1))
      await store.addLink(sampleLink('a', { id: 'late' }))
      await store.replaceLinks(sampleLink('a', { id: 'later' }), undefined)
      await store.grant(sampleGrant('a', { sessionId: 'late' }))
      expect(await store.entries('a', 0)).toEqual([])
      expect(await store.checkpoint('a', 1)).toBeUndefined()
      expect(await store.links('a')).toEqual([])
      expect(await store.grants('late')).toEqual([])
    })
  })
}

/** A sample entry as it is read: without whose it is. */
export function bare(boardId: string, seq: number): object {
  const { boardId: _, ...entry } = sampleEntry(boardId, seq)
  return entry
}

/** A checkpoint of board a, whose title says the seq; for tests. */
export function checkpoint(seq: number): Checkpoint {
  return { boardId: 'a', seq, version: 1, board: { ...emptyBoard, title: `After ${seq}` } }
}
