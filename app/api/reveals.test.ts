import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import { undoing } from './test-board.ts'
import { withRound } from './test-round.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

test('a named round tells who chose what; everybody reads their own vote still, and nobody votes any more', async () => {
  const { ana, ben, vote, own, reveal, rounds } = await withRound(server)
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
  const { ana, ben, vote, own, reveal, rounds } = await withRound(server, { named: false })
  await vote(ben, { placements: { a: 'shared' }, remarks: { a: 'Both' } })
  await reveal()
  const [round] = await rounds()
  expect(round).toMatchObject({ tallies: { a: { shared: 1 } }, remarks: { a: ['Both'] } })
  expect(round).not.toHaveProperty('names')
  for (const who of [ana, ben])
    expect(await own(who)).toMatchObject({ status: 404, json: { error: { code: 'not-kept' } } })
})

test('what it comes to is the server’s to say', async () => {
  const { ana, make, rounds } = await withRound(server)
  for (const result of [{ tallies: {} }, { clarity: {} }, { names: {} }, { remarks: { a: ['x'] } }]) {
    const came = await make(ana, { kind: 'round.reveal', roundId: 'round', ...result })
    expect(came).toMatchObject({ status: 400, json: { error: { code: 'malformed' } } })
  }
  expect(await rounds()).toMatchObject([{ open: true }])
})

test('a board with a revealed round goes out as a file and in again', async () => {
  const { ana, ben, path, vote, reveal } = await withRound(server)
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
  const { ana, ben, path, make, reveal } = await withRound(server)
  expect((await make(ben, { kind: 'round.reveal', roundId: 'round' })).status).toBe(403)
  await reveal()
  expect(await ana.call('POST', `${path}/changes`, undoing(3, { force: true }))).toMatchObject({
    status: 409,
    json: { error: { code: 'not-undoable' } },
  })
})
