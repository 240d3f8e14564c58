import { afterAll, beforeAll, expect, test } from 'vitest'
import { card, guest, makeTestBoard, making } from './test-board.ts'
import { browser, script } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

const BELOW_A_BOARD = [
  ['GET', ''],
  ['DELETE', ''],
  ['POST', '/changes'],
  ['GET', '/changes'],
  ['GET', '/stream'],
  ['PUT', '/presence'],
  ['GET', '/gaps'],
  ['GET', '/compare?from=1&to=1'],
  ['GET', '/export/board.json'],
  ['GET', '/links'],
  ['POST', '/links/viewer'],
  ['POST', '/links/viewer/replace'],
] as const

test.each(BELOW_A_BOARD)('%s %s: no access looks exactly like no such board', async (method, rest) => {
  const { path, tokens } = await makeTestBoard(server)
  const stranger = await guest(server, (await makeTestBoard(server)).tokens.facilitator)
  const body = method === 'POST' || method === 'PUT' ? {} : undefined
  const look = async (client: { call: typeof stranger.call }, at: string) => {
    const { status, headers, json } = await client.call(method, `${at}${rest}`, body)
    return { status, json, names: [...headers.keys()] }
  }
  const none = await look(stranger, '/api/boards/aaaaaaaaaaaaaaaaaaaa')
  expect(none.status).toBe(404)
  expect(await look(stranger, path)).toEqual(none)
  expect(await look(browser(server), path)).toEqual(none)
  expect(await look(script(server, 'x'.repeat(27)), path)).toEqual(none)
  expect(await look(script(server, ''), path)).toEqual(none)
  expect(await look(script(server, tokens.viewer), '/api/boards/..%2F..%2Fx')).toEqual(none)
})

test('too little access to a known board is 403', async () => {
  const { path, scripts } = await makeTestBoard(server)
  const { viewer, participant } = scripts
  expect((await viewer.call('POST', `${path}/changes`, making(card('a')))).status).toBe(403)
  expect((await viewer.call('PUT', `${path}/presence`, { holding: null })).status).toBe(403)
  expect((await participant.call('GET', `${path}/links`)).status).toBe(403)
  expect((await participant.call('POST', `${path}/links/viewer/replace`)).status).toBe(403)
  expect((await participant.call('DELETE', path)).status).toBe(403)
  const silence = making({ kind: 'rule.silence', rule: 'unowned', reason: 'Later' })
  expect((await participant.call('POST', `${path}/changes`, silence)).status).toBe(403)
  expect((await scripts.facilitator.call('POST', `${path}/changes`, silence)).status).toBe(201)
})

test('of several grants the highest counts', async () => {
  const { path, tokens } = await makeTestBoard(server)
  const ben = await guest(server, tokens.participant, 'Ben')
  const { json } = await ben.call('POST', '/api/join', { token: tokens.viewer })
  expect(json).toMatchObject({ access: 'participant' })
  expect((await ben.call('POST', `${path}/changes`, making(card('a')))).status).toBe(201)
})

test('with a bearer the cookie is ignored', async () => {
  const { path, maker, tokens } = await makeTestBoard(server)
  const headers = { authorization: `Bearer ${tokens.viewer}` }
  expect((await maker.call('GET', path, undefined, { headers })).json).toMatchObject({ access: 'viewer' })
  const wrong = { authorization: 'Bearer nonsense' }
  expect((await maker.call('GET', path, undefined, { headers: wrong })).status).toBe(404)
})

test('an Origin that is present must be ours', async () => {
  const { path, maker, scripts } = await makeTestBoard(server)
  for (const origin of [
    'https://evil.example',
    'null',
    'http://127.0.0.1:1',
    `${server.origin}.evil.example`,
  ]) {
    const headers = { origin }
    const answers = [
      await maker.call('GET', path, undefined, { headers }),
      await maker.call('POST', `${path}/changes`, making(card('a')), { headers }),
      await scripts.participant.call('POST', `${path}/changes`, making(card('a')), { headers }),
      await browser(server).call('POST', '/api/boards', { title: 'T' }, { headers }),
      await browser(server).call('GET', '/api/catalogue', undefined, { headers }),
    ]
    expect(answers.map((each) => each.status)).toEqual([403, 403, 403, 403, 403])
    expect(answers[0]?.json).toMatchObject({ error: { code: 'foreign-origin' } })
  }
})

test('a cookie needs an Origin on every write, a bearer and a read need none', async () => {
  const { path, maker, scripts } = await makeTestBoard(server)
  const headers = { origin: undefined }
  expect((await maker.call('GET', path, undefined, { headers })).status).toBe(200)
  expect((await maker.call('POST', `${path}/changes`, making(card('a')), { headers })).status).toBe(403)
  expect((await maker.call('POST', '/api/boards', { title: 'T' }, { headers })).status).toBe(403)
  expect((await maker.call('DELETE', path, undefined, { headers })).status).toBe(403)
  expect((await scripts.participant.call('POST', `${path}/changes`, making(card('a')))).status).toBe(201)
  expect((await browser(server).call('POST', '/api/boards', { title: 'T' }, { headers })).status).toBe(201)
})

test('with PUBLIC_URL that is ours, whatever the Host says', async () => {
  const other = await serveForTest({ publicUrl: 'https://remit.example' })
  const call = (origin: string) =>
    browser(other).call('POST', '/api/boards', { title: 'T' }, { headers: { origin } })
  expect((await call('https://remit.example')).status).toBe(201)
  expect((await call(other.origin)).status).toBe(403)
  await other.stop()
})

test('an address that is none is 404, another method 405 with Allow, OPTIONS tells them', async () => {
  const anyone = browser(server)
  expect(await anyone.call('GET', '/api/nothing')).toMatchObject({
    status: 404,
    json: { error: { code: 'not-found' } },
  })
  expect((await anyone.call('OPTIONS', '/api/nothing')).status).toBe(404)
  const wrong = await anyone.call('PUT', '/api/boards', {})
  expect(wrong).toMatchObject({ status: 405, json: { error: { code: 'wrong-method' } } })
  expect(wrong.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS')
  const options = await anyone.call('OPTIONS', '/api/health', undefined, {
    headers: { origin: 'https://evil.example' },
  })
  expect(options.status).toBe(204)
  expect(options.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  expect([...options.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  expect(await anyone.call('HEAD', '/api/health')).toMatchObject({ status: 200, json: undefined })
})

test('HEAD of a stream answers and ends', async () => {
  const { path, scripts } = await makeTestBoard(server)
  const { status, headers } = await scripts.viewer.call('HEAD', `${path}/stream`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/event-stream')
})

test('every answer forbids guessing its type, framing, caching and telling where one came from', async () => {
  const { path, scripts } = await makeTestBoard(server)
  for (const came of [
    await scripts.viewer.call('GET', path),
    await scripts.viewer.call('GET', '/api/nothing'),
  ]) {
    expect(came.headers.get('cache-control')).toBe('no-store')
    expect(came.headers.get('x-content-type-options')).toBe('nosniff')
    expect(came.headers.get('referrer-policy')).toBe('no-referrer')
    expect(came.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(came.headers.get('content-type')).toBe('application/json')
  }
})

test('the log has method, route, board, status and time, and no token, title or name', async () => {
  const { path, boardId, tokens, maker } = await makeTestBoard(server, {
    title: 'Secret title',
    name: 'Secret Ana',
  })
  await guest(server, tokens.viewer, 'Secret Ben')
  await maker.call('GET', `${path}/changes?after=0&token=${tokens.viewer}`)
  expect(server.lines.at(-1)).toEqual({
    request: expect.any(String),
    method: 'GET',
    route: '/api/boards/{boardId}/changes',
    board: boardId,
    status: 200,
    ms: expect.any(Number),
    message: 'answered',
  })
  const all = JSON.stringify(server.lines)
  for (const secret of [...Object.values(tokens), maker.cookie.split('=')[1], 'Secret'])
    expect(all).not.toContain(secret)
})
