import { describe, expect, test } from 'vitest'
import { sampleEntry, sampleFounding, sampleGrant, sampleLink } from './sample-entry.ts'
import { type Store, StoreUnavailable } from './store.ts'

/** The part of the store's contract that is about sessions, links and grants, and about being there. */
export function accessContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}: who may open what`, () => {
    test('a session is found by the hash of its cookie, and renewed', async () => {
      const store = await open()
      const session = { id: 's', tokenHash: 'first', createdAt: '2026-01-01T00:00:00.000Z' }
      await store.keepSession({ ...session, renewedAt: session.createdAt })
      await store.keepSession({
        ...session,
        createdAt: '2026-02-02T00:00:00.000Z',
        renewedAt: '2026-02-02T00:00:00.000Z',
      })
      expect(await store.session('first')).toEqual({ ...session, renewedAt: '2026-02-02T00:00:00.000Z' })
      expect(await store.session('other')).toBeUndefined()
    })

    test('links are found by the hash of their token, and listed oldest first', async () => {
      const store = await withBoards(open)
      const second = sampleLink('a', { id: 'second', createdAt: '2026-11-22T11:00:00.000Z' })
      await store.addLink(second)
      expect(await store.link(second.tokenHash)).toEqual(second)
      expect(await store.link('nothing')).toBeUndefined()
      expect((await store.links('a')).map((link) => link.id)).toEqual(['a-viewer', 'second'])
    })

    test('a grant is one per session, board and access; what is new replaces, what is absent stays', async () => {
      const store = await withBoards(open)
      await store.grant(sampleGrant('a', { linkId: 'a-viewer', name: 'Ben' }))
      await store.grant(sampleGrant('a', { name: 'Benno', openedAt: '2026-11-22T12:00:00.000Z' }))
      await store.grant(sampleGrant('a', { openedAt: '2026-11-22T13:00:00.000Z' }))
      await store.grant(sampleGrant('a', { access: 'participant', openedAt: '2026-11-22T11:00:00.000Z' }))
      expect(await store.grants('session')).toEqual([
        sampleGrant('a', { linkId: 'a-viewer', name: 'Benno', openedAt: '2026-11-22T13:00:00.000Z' }),
        sampleGrant('a', { access: 'participant', openedAt: '2026-11-22T11:00:00.000Z' }),
      ])
    })

    test('grants are listed newest opened first, of one board when asked', async () => {
      const store = await withBoards(open)
      await store.grant(sampleGrant('a'))
      await store.grant(sampleGrant('b', { openedAt: '2026-11-22T11:00:00.000Z' }))
      expect((await store.grants('session')).map((grant) => grant.boardId)).toEqual(['b', 'a'])
      expect(await store.grants('session', 'a')).toEqual([sampleGrant('a')])
      expect(await store.grants('other')).toEqual([])
    })

    test('replacing the links of an access ends them and all who came by them, but not the one who replaces', async () => {
      const store = await withBoards(open)
      await store.addLink(sampleLink('a', { id: 'more' }))
      await store.addLink(sampleLink('a', { access: 'participant' }))
      await store.grant(sampleGrant('a', { sessionId: 'by-first', linkId: 'a-viewer' }))
      await store.grant(sampleGrant('a', { sessionId: 'by-second', linkId: 'more' }))
      await store.grant(sampleGrant('a', { sessionId: 'caller', linkId: 'more' }))
      await store.grant(sampleGrant('a', { sessionId: 'other-access', linkId: 'a-participant' }))
      await store.grant(sampleGrant('b', { sessionId: 'by-first', linkId: 'b-viewer' }))

      const fresh = sampleLink('a', { id: 'fresh', createdAt: '2026-11-22T12:00:00.000Z' })
      await store.replaceLinks(fresh, 'caller')

      expect((await store.links('a')).map((link) => link.id)).toEqual(['a-participant', 'fresh'])
      expect(await store.link(sampleLink('a').tokenHash)).toBeUndefined()
      expect(await store.grants('by-first')).toEqual([
        sampleGrant('b', { sessionId: 'by-first', linkId: 'b-viewer' }),
      ])
      expect(await store.grants('by-second')).toEqual([])
      expect(await store.grants('caller')).toEqual([
        sampleGrant('a', { sessionId: 'caller', linkId: 'fresh' }),
      ])
      expect(await store.grants('other-access')).toHaveLength(1)
      expect(await store.grants('founder', 'a')).toHaveLength(1)
      expect(await store.links('b')).toHaveLength(1)

      await store.replaceLinks(sampleLink('a', { id: 'last' }), undefined)
      expect(await store.grants('caller')).toEqual([])
    })

    test('it answers while it is open, and says so when it is not', async () => {
      const store = await open()
      await store.ping()
      await store.close()
      await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable)
      await expect(store.append([sampleEntry('a', 1)])).rejects.toBeInstanceOf(StoreUnavailable)
    })
  })
}

async function withBoards(open: () => Promise<Store>): Promise<Store> {
  const store = await open()
  for (const boardId of ['a', 'b']) await store.found(sampleFounding(boardId))
  return store
}
