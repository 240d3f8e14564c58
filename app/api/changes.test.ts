import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import { card, guest, makeTestBoard, making, move } from './test-board.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

test('changes are one entry, all or none; the refused one is named by index and id', async () => {
  const { path, maker } = await makeTestBoard(server)
  expect(await maker.call('POST', `${path}/changes`, making(card('a'), card('b')))).toMatchObject({
    status: 201,
    json: { seq: 2 },
  })
  expect(await maker.call('POST', `${path}/changes`, making(card('c'), card('a')))).toMatchObject({
    status: 409,
    json: { error: { code: 'refused', index: 1, issues: [{ index: 1, refused: 'repeated', id: 'a' }] } },
  })
  const { json } = await maker.call<{ seq: number; board: Board }>('GET', path)
  expect(json.seq).toBe(2)
  expect(json.board.responsibilities.map((each) => each.id)).toEqual(['a', 'b'])
})

test('the same changeId again is 200 with the first seq, also at the same time', async () => {
  const { path, maker } = await makeTestBoard(server)
  const body = making(card('a'))
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => maker.call('POST', `${path}/changes`, body)),
  )
  expect(answers.map((each) => each.status).sort()).toEqual([200, 200, 200, 200, 201])
  expect(answers.map((each) => each.json)).toEqual(Array(5).fill({ seq: 2 }))
})

test('a change that changes nothing gets a seq of its own', async () => {
  const { path, maker } = await makeTestBoard(server)
  const same = { kind: 'board.rename', title: 'Team' }
  expect((await maker.call('POST', `${path}/changes`, making(same))).json).toEqual({ seq: 2 })
  expect((await maker.call('POST', `${path}/changes`, making(same))).json).toEqual({ seq: 3 })
})

test('two people at once: every change gets a seq of its own, without a gap', async () => {
  const { path, maker, tokens } = await makeTestBoard(server)
  const ben = await guest(server, tokens.participant, 'Ben')
  const names = Array.from({ length: 40 }, (_, index) => `card-${index}`)
  const answers = await Promise.all(
    names.map((name, index) =>
      (index % 2 ? ben : maker).call<{ seq: number }>('POST', `${path}/changes`, making(card(name))),
    ),
  )
  const seqs = answers.map((each) => each.json.seq).sort((one, other) => one - other)
  expect(seqs).toEqual(names.map((_, index) => index + 2))
})

test('the log tells who did what when, in order, from behind an entry on; names and pseudonyms, no ids of ours', async () => {
  const { path, maker, tokens, scripts } = await makeTestBoard(server)
  const ben = await guest(server, tokens.participant)
  await maker.call('POST', `${path}/changes`, making(card('a')))
  await ben.call('POST', `${path}/changes`, making(card('b')))
  await scripts.participant.call('POST', `${path}/changes`, making(card('c')))
  const { json } = await scripts.viewer.call<{ entries: { by: { id: string } }[] }>(
    'GET',
    `${path}/changes?after=1`,
  )
  const author = (name: string) => ({ id: expect.stringMatching(/^[0-9a-f]{16}$/), name })
  const entry = (seq: number, name: string, id: string) => ({
    seq,
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    by: author(name),
    changeId: expect.any(String),
    changes: [card(id)],
  })
  expect(json).toEqual({
    entries: [
      entry(2, 'Ana', 'a'),
      entry(3, 'Somebody', 'b'),
      entry(4, 'Somebody with the participant link', 'c'),
    ],
  })
  expect(new Set(json.entries.map((each) => each.by.id)).size).toBe(3)
  expect((await maker.call('GET', `${path}/changes?after=4`)).json).toEqual({ entries: [] })
  expect((await maker.call('GET', `${path}/changes?after=-1`)).status).toBe(400)
})

test('somebody is someone else on another board', async () => {
  const first = await makeTestBoard(server)
  const second = (await first.maker.call<{ boardId: string }>('POST', '/api/boards', { title: 'T' })).json
  const founder = async (path: string) => {
    type Log = { entries: { by: { id: string } }[] }
    return (await first.maker.call<Log>('GET', `${path}/changes`)).json.entries[0]?.by.id
  }
  expect(await founder(first.path)).not.toBe(await founder(`/api/boards/${second.boardId}`))
})

test('a name given later holds from then on', async () => {
  const { path, maker, tokens } = await makeTestBoard(server)
  await maker.call('POST', '/api/join', { token: tokens.viewer, name: 'Anna' })
  await maker.call('POST', `${path}/changes`, making(card('a')))
  expect((await maker.call('GET', `${path}/changes?after=1`)).json).toMatchObject({
    entries: [{ by: { name: 'Anna' } }],
  })
})

test.each([
  ['no changes', { changeId: 'x', changes: [] }],
  ['too many changes', { changeId: 'x', changes: Array(201).fill(move('a', 'shared')) }],
  ['an id in capitals', { changeId: 'X', changes: [move('a', 'shared')] }],
  ['an unknown kind', { changeId: 'x', changes: [{ kind: '__proto__' }] }],
  ['a field too many', { changeId: 'x', changes: [{ ...move('a', 'shared'), at: '2020-01-01' }] }],
  [
    'a reserved role',
    { changeId: 'x', changes: [{ kind: 'role.add', roleId: 'nobody', name: 'N', lane: true }] },
  ],
  ['changes and undo', { changeId: 'x', changes: [move('a', 'shared')], undo: 1 }],
  ['an undo of nothing', { changeId: 'x', undo: 0 }],
  ['nothing', {}],
  ['a list', []],
  ['null', null],
])('%s is 400 and changes nothing', async (_, body) => {
  const { path, maker } = await makeTestBoard(server)
  const { status, json } = await maker.call('POST', `${path}/changes`, body)
  expect(status).toBe(400)
  expect(json).toMatchObject({
    error: { code: 'malformed', message: expect.any(String), issues: expect.any(Array) },
  })
  expect((await maker.call('GET', path)).json).toMatchObject({ seq: 1 })
})

test('what is no JSON is 400, another media type 415, no body 400', async () => {
  const { path, maker } = await makeTestBoard(server)
  const send = (raw: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
    maker.call('POST', `${path}/changes`, undefined, { raw, headers: { 'content-type': type } })
  expect((await send('{')).status).toBe(400)
  expect((await send(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400)
  expect((await send('{}', 'text/plain')).status).toBe(415)
  expect((await send('{}', 'application/jsonp')).status).toBe(415)
  expect((await send(JSON.stringify(making(card('a'))), 'application/json; charset=utf-8')).status).toBe(201)
  expect((await maker.call('POST', `${path}/changes`)).status).toBe(400)
})
