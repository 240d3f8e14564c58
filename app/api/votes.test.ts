import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { StoreUnavailable } from '#db/store.ts'
import { card } from './test-board.ts'
import { opening, withRound } from './test-round.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

const nothing = { placements: {}, remarks: {}, done: false }

test('a vote is put together from parts, and is one’s own only', async () => {
  const { ana, ben, vote, own } = await withRound(server)
  expect(await own(ben)).toMatchObject({ status: 200, json: nothing })
  expect(
    await vote(ben, { placements: { a: 'shared', b: 'nobody' }, remarks: { a: ' Both\r\n' } }),
  ).toMatchObject({
    status: 204,
    json: undefined,
  })
  expect((await vote(ben, { placements: { b: null, a: 'product-owner' }, clarity: 2 })).status).toBe(204)
  expect((await vote(ben, { remarks: { a: 'Both', b: 'Hm' }, done: true })).status).toBe(204)
  expect((await vote(ben, { remarks: { b: '' } })).status).toBe(204)
  expect((await own(ben)).json).toEqual({
    placements: { a: 'product-owner' },
    remarks: { a: 'Both' },
    clarity: 2,
    done: true,
  })
  expect((await own(ana)).json).toEqual(nothing)
})

test('a vote adds no entry, and all who send one link’s token are one voter', async () => {
  const { ana, path, scripts, vote, own } = await withRound(server)
  await vote(scripts.participant, { placements: { a: 'shared' } })
  await vote(scripts.participant, { placements: { b: 'unknown' } })
  expect((await own(scripts.participant)).json).toMatchObject({ placements: { a: 'shared', b: 'unknown' } })
  expect((await ana.call('GET', path)).json).toMatchObject({ seq: 2 })
})

test('a card that the round does not ask about and a choice that is none are 409 and change nothing', async () => {
  const { ben, vote, own } = await withRound(server)
  await vote(ben, { placements: { a: 'shared' } })
  const refused = async (said: object, ...issues: object[]) => {
    const came = await vote(ben, { placements: { a: 'nobody' }, ...said })
    expect(came).toMatchObject({ status: 409, json: { error: { code: 'refused', issues } } })
  }
  await refused({ placements: { c: 'shared' } }, { refused: 'unknown-responsibility', id: 'c' })
  await refused({ placements: { c: null } }, { refused: 'unknown-responsibility', id: 'c' })
  await refused({ remarks: { c: 'x' } }, { refused: 'unknown-responsibility', id: 'c' })
  await refused(
    { placements: { constructor: 'shared' } },
    { refused: 'unknown-responsibility', id: 'constructor' },
  )
  await refused({ placements: { a: 'unplaced' } }, { refused: 'lane-missing', id: 'unplaced' })
  await refused({ placements: { a: 'legal', b: 'legal' } }, { refused: 'lane-missing', id: 'legal' })
  expect((await own(ben)).json).toEqual({ ...nothing, placements: { a: 'shared' } })
})

test.each([
  { placements: { a: 1 } },
  { placements: { 'A B': 'shared' } },
  { placements: ['shared'] },
  { remarks: { a: 'x'.repeat(5001) } },
  { remarks: { a: null } },
  { clarity: 0 },
  { clarity: 2.5 },
  { clarity: '3' },
  { done: null },
  { voter: 'ana' },
  [],
  null,
])('%j is 400', async (said) => {
  const { ben, vote } = await withRound(server)
  expect(await vote(ben, said)).toMatchObject({ status: 400, json: { error: { code: 'malformed' } } })
})

test('a vote as a whole is no larger than a request may be', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `card-${index}`)
  const { ana, path, ben, make } = await withRound(server)
  await make(ana, { kind: 'round.reveal', roundId: 'round' })
  await make(ana, ...ids.map((id) => card(id)), { ...opening, roundId: 'large' })
  const say = (some: string[], text: string) =>
    ben.call('PUT', `${path}/rounds/large/vote`, {
      remarks: Object.fromEntries(some.map((id) => [id, text])),
    })
  expect((await say(ids.slice(0, 50), 'x'.repeat(5000))).status).toBe(204)
  expect(await say(ids.slice(50), 'x'.repeat(5000))).toMatchObject({
    ...{ status: 413, json: { error: { code: 'too-large' } } },
  })
  expect((await say(ids.slice(50), 'x')).status).toBe(204)
})

test('viewers do not vote; a round that is none is 404', async () => {
  const { ben, scripts, vote, own, path } = await withRound(server)
  expect((await vote(scripts.viewer, {})).status).toBe(403)
  expect((await own(scripts.viewer)).status).toBe(403)
  const none = { status: 404, json: { error: { code: 'unknown-round' } } }
  expect(await ben.call('PUT', `${path}/rounds/none/vote`, {})).toMatchObject(none)
  expect(await ben.call('GET', `${path}/rounds/none/vote`)).toMatchObject(none)
  expect((await ben.call('GET', `${path}/rounds/NONE/vote`)).status).toBe(404)
})

test('a store that keeps no vote now is 503, and nothing of it counts', async () => {
  const { ben, vote, own } = await withRound(server)
  const failing = vi.spyOn(server.house.store, 'keepVotes').mockRejectedValue(new StoreUnavailable('busy'))
  const came = await vote(ben, { placements: { a: 'shared' } })
  failing.mockRestore()
  expect(came).toMatchObject({ status: 503, json: { error: { code: 'unavailable' } } })
  expect(came.headers.get('retry-after')).toBe('1')
  expect((await own(ben)).json).toEqual(nothing)
})
