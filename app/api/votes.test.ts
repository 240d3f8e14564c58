import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { StoreUnavailable } from '#db/store.ts'
import type { Board } from '#lib/board/board.ts'
import { card, guest, makeTestBoard, making, undoing } from './test-board.ts'
import type { Client } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

const nothing = { placements: {}, remarks: {}, done: false }

const opening = { kind: 'round.open', roundId: 'round', question: 'from-now-on', named: true }

/** Ana's board with three cards and an open round about two of them; Ben may vote. */
async function withRound(round: object = {}) {
  const board = await makeTestBoard(server)
  const { path, maker: ana, tokens } = board
  const ben = await guest(server, tokens.participant, 'Ben')
  const make = (who: Client, ...changes: object[]) => who.call('POST', `${path}/changes`, making(...changes))
  const about = { ...opening, responsibilities: ['a', 'b'], ...round }
  expect((await make(ana, card('a'), card('b'), card('c'), about)).status).toBe(201)
  const address = `${path}/rounds/round/vote`
  const vote = (who: Client, said: unknown) => who.call('PUT', address, said)
  const own = (who: Client) => who.call('GET', address)
  const reveal = () => make(ana, { kind: 'round.reveal', roundId: 'round' })
  const rounds = async () => (await ana.call<{ board: Board }>('GET', path)).json.board.rounds
  return { ...board, ana, ben, make, vote, own, reveal, rounds, address }
}

describe('voting', () => {
  test('a vote is put together from parts, and is one’s own only', async () => {
    const { ana, ben, vote, own } = await withRound()
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
    const { ana, path, scripts, vote, own } = await withRound()
    await vote(scripts.participant, { placements: { a: 'shared' } })
    await vote(scripts.participant, { placements: { b: 'unknown' } })
    expect((await own(scripts.participant)).json).toMatchObject({ placements: { a: 'shared', b: 'unknown' } })
    expect((await ana.call('GET', path)).json).toMatchObject({ seq: 2 })
  })

  test('a card that the round does not ask about and a choice that is none are 409 and change nothing', async () => {
    const { ben, vote, own } = await withRound()
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
    const { ben, vote } = await withRound()
    expect(await vote(ben, said)).toMatchObject({ status: 400, json: { error: { code: 'malformed' } } })
  })

  test('viewers do not vote; a round that is none is 404', async () => {
    const { ben, scripts, vote, own, path } = await withRound()
    expect((await vote(scripts.viewer, {})).status).toBe(403)
    expect((await own(scripts.viewer)).status).toBe(403)
    const none = { status: 404, json: { error: { code: 'unknown-round' } } }
    expect(await ben.call('PUT', `${path}/rounds/none/vote`, {})).toMatchObject(none)
    expect(await ben.call('GET', `${path}/rounds/none/vote`)).toMatchObject(none)
    expect((await ben.call('GET', `${path}/rounds/NONE/vote`)).status).toBe(404)
  })

  test('a store that keeps no vote now is 503, and nothing of it counts', async () => {
    const { ben, vote, own } = await withRound()
    const failing = vi.spyOn(server.house.store, 'keepVotes').mockRejectedValue(new StoreUnavailable('busy'))
    const came = await vote(ben, { placements: { a: 'shared' } })
    failing.mockRestore()
    expect(came).toMatchObject({ status: 503, json: { error: { code: 'unavailable' } } })
    expect(came.headers.get('retry-after')).toBe('1')
    expect((await own(ben)).json).toEqual(nothing)
  })
})

describe('revealing', () => {
  test('a named round tells who chose what; everybody reads their own vote still, and nobody votes any more', async () => {
    const { ana, ben, vote, own, reveal, rounds } = await withRound()
    await vote(ana, { placements: { a: 'shared' }, clarity: 5 })
    await vote(ben, { placements: { a: 'nobody', b: 'unknown' }, remarks: { a: 'Why?' } })
    expect((await reveal()).status).toBe(201)
    expect(await rounds()).toEqual([
      {
        ...{ id: 'round', question: 'from-now-on', named: true, open: false, revealed: 3 },
        responsibilities: ['a', 'b'],
        tallies: { a: { nobody: 1, shared: 1 }, b: { unknown: 1 } },
        names: { a: { nobody: ['Ben'], shared: ['Ana'] }, b: { unknown: ['Ben'] } },
        remarks: { a: ['Why?'] },
        clarity: { 5: 1 },
      },
    ])
    expect(await vote(ben, { placements: { a: 'shared' } })).toMatchObject({
      status: 409,
      json: { error: { code: 'revealed' } },
    })
    expect((await own(ben)).json).toMatchObject({ placements: { a: 'nobody', b: 'unknown' } })
  })

  test('an anonymous round tells counts and remarks, and afterwards nobody’s vote is to be had', async () => {
    const { ana, ben, vote, own, reveal, rounds } = await withRound({ named: false })
    await vote(ben, { placements: { a: 'shared' }, remarks: { a: 'Both' } })
    await reveal()
    const [round] = await rounds()
    expect(round).toMatchObject({ tallies: { a: { shared: 1 } }, remarks: { a: ['Both'] } })
    expect(round).not.toHaveProperty('names')
    for (const who of [ana, ben])
      expect(await own(who)).toMatchObject({ status: 404, json: { error: { code: 'not-kept' } } })
  })

  test('what it comes to is the server’s to say', async () => {
    const { ana, make, rounds } = await withRound()
    for (const result of [{ tallies: {} }, { clarity: {} }, { names: {} }, { remarks: { a: ['x'] } }]) {
      const came = await make(ana, { kind: 'round.reveal', roundId: 'round', ...result })
      expect(came).toMatchObject({ status: 400, json: { error: { code: 'malformed' } } })
    }
    expect(await rounds()).toMatchObject([{ open: true }])
  })

  test('a board with a revealed round goes out as a file and in again', async () => {
    const { ana, ben, path, vote, reveal } = await withRound()
    await vote(ben, { placements: { a: 'shared' }, remarks: { a: 'Both' }, clarity: 3 })
    await reveal()
    const { json: from } = await ana.call<{ board: Board }>('GET', `${path}/export/board.json`)
    const made = await ana.call<{ boardId: string }>('POST', '/api/boards', { from })
    expect(made.status).toBe(201)
    const { json } = await ana.call<{ board: Board }>('GET', `/api/boards/${made.json.boardId}`)
    expect(json.board).toEqual(from.board)
    expect(json.board.rounds[0]).toMatchObject({ names: { a: { shared: ['Ben'] } }, clarity: { 3: 1 } })
  })

  test('only a facilitator opens and reveals, and neither can be undone', async () => {
    const { ana, ben, path, make, reveal } = await withRound()
    expect((await make(ben, { kind: 'round.reveal', roundId: 'round' })).status).toBe(403)
    await reveal()
    expect(await ana.call('POST', `${path}/changes`, undoing(3, { force: true }))).toMatchObject({
      status: 409,
      json: { error: { code: 'not-undoable' } },
    })
  })
})
