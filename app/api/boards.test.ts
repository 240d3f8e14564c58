import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import { guest, makeTestBoard, making, move } from './test-board.ts'
import { browser } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

const titles = (board: Board) => board.responsibilities.map((each) => each.title)

test('a new board has an id, three links, and its maker as facilitator', async () => {
  const { made, maker, path } = await makeTestBoard(server)
  expect(made.url).toBe(`${server.origin}/boards/${made.boardId}`)
  for (const link of Object.values(made.links)) {
    expect(link.token).toMatch(/^[\w-]{22,}$/)
    expect(link.url).toBe(`${server.origin}/join#${link.token}`)
  }
  expect(maker.cookie).toMatch(/^remit-session=[\w-]{43}$/)
  const { status, json } = await maker.call('GET', path)
  expect(status).toBe(200)
  expect(json).toMatchObject({
    boardId: made.boardId,
    seq: 1,
    access: 'facilitator',
    board: { title: 'Team' },
  })
})

test('the cookie is HttpOnly, Lax, for the whole site and 400 days; __Host- and Secure behind https', async () => {
  const came = await browser(server).call('POST', '/api/boards', { title: 'T' })
  expect(came.headers.get('set-cookie')).toMatch(
    /^remit-session=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  const secure = await serveForTest({ publicUrl: 'https://remit.example' })
  const headers = { origin: 'https://remit.example' }
  const made = await browser(secure).call('POST', '/api/boards', { title: 'T' }, { headers })
  expect(made.headers.get('set-cookie')).toMatch(/^__Host-remit-session=[\w-]{43}; .*; Secure/)
  expect(made.json).toMatchObject({ url: expect.stringMatching(/^https:\/\/remit\.example\/boards\//) })
  await secure.stop()
})

test('without a template it is po-pm, with only a list it is blank, and a list comes on top of a template', async () => {
  const board = async (body: object) => {
    const { maker, path } = await makeTestBoard(server, body)
    return (await maker.call<{ board: Board }>('GET', path)).json.board
  }
  const usual = await board({ title: 'T' })
  expect(usual.responsibilities.length).toBeGreaterThan(19)
  expect(usual.roles.map((role) => role.id)).toEqual(['product-owner', 'product-manager'])
  expect(titles(await board({ title: 'T', responsibilities: ['Invoices', 'Pricing'] }))).toEqual([
    'Invoices',
    'Pricing',
  ])
  const both = await board({ title: 'T', template: 'po-pm', responsibilities: ['Invoices'] })
  expect(titles(both)).toEqual([...titles(usual), 'Invoices'])
})

test('an unknown template, a missing title and an unknown field are 400', async () => {
  const call = (body: unknown) => browser(server).call('POST', '/api/boards', body)
  expect(await call({ title: 'T', template: 'constructor' })).toMatchObject({
    status: 400,
    json: { error: { code: 'unknown-template' } },
  })
  expect(await call({})).toMatchObject({ status: 400, json: { error: { code: 'malformed' } } })
  expect(await call({ title: 'T', colour: 'red' })).toMatchObject({ status: 400 })
})

test('a board is told as it was after an entry; an entry that is not there is 404, what is no number 400', async () => {
  const { maker, path } = await makeTestBoard(server)
  await maker.call('POST', `${path}/changes`, making({ kind: 'board.rename', title: 'Later' }))
  expect((await maker.call('GET', `${path}?at=1`)).json).toMatchObject({ seq: 1, board: { title: 'Team' } })
  expect((await maker.call('GET', `${path}?at=2`)).json).toMatchObject({ seq: 2, board: { title: 'Later' } })
  expect(await maker.call('GET', `${path}?at=3`)).toMatchObject({
    status: 404,
    json: { error: { code: 'unknown-entry' } },
  })
  expect((await maker.call('GET', `${path}?at=x`)).status).toBe(400)
})

test('the list has the boards of this session, the one opened last first, with its gaps', async () => {
  const { maker, boardId, tokens } = await makeTestBoard(server, { title: 'One', template: 'po-pm' })
  const second = await maker.call<{ boardId: string }>('POST', '/api/boards', {
    title: 'Two',
    template: 'blank',
  })
  server.house.now = () => Date.now() + 5000
  await maker.call('GET', `/api/boards/${boardId}`)
  server.house.now = Date.now
  const { json } = await maker.call('GET', '/api/boards')
  expect(json).toEqual([
    { boardId, title: 'One', access: 'facilitator', gaps: expect.any(Number), openedAt: expect.any(String) },
    {
      boardId: second.json.boardId,
      title: 'Two',
      access: 'facilitator',
      gaps: 19,
      openedAt: expect.any(String),
    },
  ])
  expect((await browser(server).call('GET', '/api/boards')).json).toEqual([])
  const viewer = await guest(server, tokens.viewer)
  expect((await viewer.call('GET', '/api/boards')).json).toMatchObject([{ boardId, access: 'viewer' }])
})

test('a deleted board is gone for all, its streams and links too', async () => {
  const { maker, path, scripts, tokens } = await makeTestBoard(server)
  expect((await scripts.participant.call('DELETE', path)).status).toBe(403)
  expect((await maker.call('DELETE', path)).status).toBe(204)
  expect((await maker.call('GET', path)).status).toBe(404)
  expect((await scripts.viewer.call('GET', path)).status).toBe(404)
  expect((await browser(server).call('POST', '/api/join', { token: tokens.viewer })).status).toBe(404)
  expect(
    (await scripts.participant.call('POST', `${path}/changes`, making(move('a', 'shared')))).status,
  ).toBe(404)
  expect((await maker.call('GET', '/api/boards')).json).toEqual([])
})

test('a session is renewed once a day, and ends 400 days after', async () => {
  const { maker, path } = await makeTestBoard(server)
  const later = (days: number) => {
    server.house.now = () => Date.now() + days * 86_400_000
    server.house.memberships.forget(path.slice('/api/boards/'.length))
    return maker.call('GET', path)
  }
  expect((await later(0.9)).headers.get('set-cookie')).toBeNull()
  expect((await later(1.1)).headers.get('set-cookie')).toContain(maker.cookie)
  expect((await later(1.2)).headers.get('set-cookie')).toBeNull()
  expect((await later(401)).status).toBe(200)
  expect((await later(802)).status).toBe(404)
  server.house.now = Date.now
})
