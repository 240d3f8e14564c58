import { afterAll, beforeAll, expect, test } from 'vitest'
import { card, guest, makeTestBoard, making } from './test-board.ts'
import { browser, script } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

interface Link {
  token: string
  url: string
}

test('the facilitator sees which accesses have links, since when, and no token', async () => {
  const { path, maker, tokens } = await makeTestBoard(server)
  const { json } = await maker.call('GET', `${path}/links`)
  const since = expect.stringMatching(/^\d{4}-.*Z$/)
  expect(json).toEqual([
    { access: 'facilitator', links: 1, since },
    { access: 'participant', links: 1, since },
    { access: 'viewer', links: 1, since },
  ])
  for (const token of Object.values(tokens)) expect(JSON.stringify(json)).not.toContain(token)
})

test('one more link works beside the earlier ones', async () => {
  const { path, maker, boardId, scripts } = await makeTestBoard(server)
  const { status, json } = await maker.call<Link>('POST', `${path}/links/viewer`)
  expect(status).toBe(201)
  expect(json.url).toBe(`${server.origin}/join#${json.token}`)
  expect((await script(server, json.token).call('GET', path)).status).toBe(200)
  expect((await scripts.viewer.call('GET', path)).status).toBe(200)
  expect((await browser(server).call('POST', '/api/join', { token: json.token })).json).toEqual({
    boardId,
    access: 'viewer',
  })
})

test('replaced links end for scripts and for the sessions that came by them; other accesses stay', async () => {
  const { path, maker, scripts, tokens } = await makeTestBoard(server)
  const extra = await maker.call<Link>('POST', `${path}/links/participant`)
  const ben = await guest(server, tokens.participant, 'Ben')
  const eve = await guest(server, extra.json.token, 'Eve')
  const fay = await guest(server, tokens.viewer, 'Fay')
  expect((await ben.call('GET', path)).status).toBe(200)
  const { status, json } = await maker.call<Link>('POST', `${path}/links/participant/replace`)
  expect(status).toBe(201)
  for (const client of [ben, eve, scripts.participant, script(server, extra.json.token)]) {
    expect((await client.call('GET', path)).status).toBe(404)
    expect((await client.call('POST', `${path}/changes`, making(card('a')))).status).toBe(404)
  }
  expect((await browser(server).call('POST', '/api/join', { token: tokens.participant })).status).toBe(404)
  expect((await fay.call('GET', path)).status).toBe(200)
  expect((await scripts.viewer.call('GET', path)).status).toBe(200)
  expect((await script(server, json.token).call('POST', `${path}/changes`, making(card('a')))).status).toBe(
    201,
  )
})

test('the caller’s own session stays when it replaces the link it came by, also if it opens the board meanwhile', async () => {
  const { path, maker, tokens } = await makeTestBoard(server)
  const carla = await guest(server, tokens.facilitator, 'Carla')
  server.house.now = () => Date.now() + 5000
  const [replaced] = await Promise.all([
    carla.call('POST', `${path}/links/facilitator/replace`),
    carla.call('GET', path),
    carla.call('GET', path),
  ])
  server.house.now = Date.now
  expect(replaced.status).toBe(201)
  expect((await carla.call('GET', path)).json).toMatchObject({ access: 'facilitator' })
  expect((await maker.call('GET', path)).json).toMatchObject({ access: 'facilitator' })
})

test('somebody whose link ends while they open the board does not come back by it', async () => {
  const { path, maker, tokens } = await makeTestBoard(server)
  const ben = await guest(server, tokens.participant, 'Ben')
  server.house.now = () => Date.now() + 5000
  await Promise.all([
    ...Array.from({ length: 5 }, () => ben.call('GET', path)),
    maker.call('POST', `${path}/links/participant/replace`),
    ...Array.from({ length: 5 }, () => ben.call('GET', path)),
  ])
  server.house.now = Date.now
  expect((await ben.call('GET', path)).status).toBe(404)
})

test('whoever made the board keeps it, even after joining by a link that is replaced', async () => {
  const { path, maker, tokens } = await makeTestBoard(server)
  await maker.call('POST', '/api/join', { token: tokens.facilitator, name: 'Anna' })
  const carla = await guest(server, tokens.facilitator, 'Carla')
  const { json } = await carla.call<Link>('POST', `${path}/links/facilitator/replace`)
  expect(json.token).toEqual(expect.any(String))
  expect((await maker.call('GET', path)).json).toMatchObject({ access: 'facilitator' })
})

test('an access that is none is 404', async () => {
  const { path, maker } = await makeTestBoard(server)
  expect((await maker.call('POST', `${path}/links/owner`)).status).toBe(404)
  expect((await maker.call('POST', `${path}/links/__proto__/replace`)).status).toBe(404)
})

test('joining needs a token; an unknown one is 404', async () => {
  const anyone = browser(server)
  const unknown = await anyone.call('POST', '/api/join', { token: 'x'.repeat(27) })
  expect(unknown).toMatchObject({ status: 404, json: { error: { code: 'unknown-token' } } })
  expect(unknown.headers.get('set-cookie')).toBeNull()
  expect((await anyone.call('POST', '/api/join', {})).status).toBe(400)
})
