import { request } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { card, guest, makeTestBoard, making, move } from './test-board.ts'
import { browser, script } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
afterEach(async () => {
  vi.useRealTimers()
  await server.stop()
})

const TITLE = { title: 'T', template: 'blank' }
const KIB = 1024
const MIB = 1024 * KIB

test('600 changes at once are taken, the next is told when to come again; by session or link, not by address', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  server = await serveForTest({ rateLimits: true })
  const { path, maker, scripts, tokens } = await makeTestBoard(server)
  const post = (who: typeof maker, many: number) =>
    who.call('POST', `${path}/changes`, making(...Array(many).fill({ kind: 'board.rename', title: 'T' })))
  for (const many of [200, 200, 199, 1]) expect((await post(maker, many)).status).toBe(201)
  const refused = await post(maker, 50)
  expect(refused).toMatchObject({ status: 429, json: { error: { code: 'too-many' } } })
  expect(refused.headers.get('retry-after')).toBe('1')
  expect((await post(scripts.participant, 200)).status).toBe(201)
  expect((await post(await guest(server, tokens.participant), 200)).status).toBe(201)
  vi.advanceTimersByTime(500)
  expect((await post(maker, 50)).status).toBe(201)
  expect((await post(maker, 1)).status).toBe(429)
})

test('30 boards at once from one address, then one a minute; what is refused for another reason does not count', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  server = await serveForTest({ rateLimits: true })
  const make = (body: object = TITLE) => browser(server).call('POST', '/api/boards', body)
  expect((await make({})).status).toBe(400)
  for (let count = 0; count < 30; count++) expect((await make()).status).toBe(201)
  const refused = await make()
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('60')
  vi.advanceTimersByTime(60_000)
  expect((await make()).status).toBe(201)
  expect((await make()).status).toBe(429)
})

test('guessing tokens is slowed down by address, and a right one is taken all the same', async () => {
  server = await serveForTest({ rateLimits: true })
  const { path, tokens } = await makeTestBoard(server)
  const join = (token: string) => browser(server).call('POST', '/api/join', { token })
  for (let count = 0; count < 10; count++) expect((await join(`wrong-${count}`)).status).toBe(404)
  for (let count = 0; count < 10; count++)
    expect((await script(server, `wrong-${count}`).call('GET', path)).status).toBe(404)
  expect((await join('wrong')).status).toBe(429)
  expect((await script(server, 'wrong').call('GET', path)).status).toBe(429)
  expect((await join(tokens.viewer)).status).toBe(200)
  expect((await script(server, tokens.viewer).call('GET', path)).status).toBe(200)
})

test('behind our own proxy the address is the one that it saw, and only then', async () => {
  server = await serveForTest({ rateLimits: true, proxies: 1 })
  const make = (forwarded: string) =>
    browser(server).call('POST', '/api/boards', TITLE, { headers: { 'x-forwarded-for': forwarded } })
  for (let count = 0; count < 30; count++) expect((await make(`6.6.6.${count}, 1.2.3.4`)).status).toBe(201)
  expect((await make('6.6.6.6, 1.2.3.4')).status).toBe(429)
  expect((await make('1.2.3.4, 5.6.7.8')).status).toBe(201)
  await server.stop()
  server = await serveForTest({ rateLimits: true })
  for (let count = 0; count < 30; count++) expect((await make(`6.6.6.${count}`)).status).toBe(201)
  expect((await make('9.9.9.9')).status).toBe(429)
})

test('RATE_LIMITS=off takes everything', async () => {
  server = await serveForTest({ rateLimits: false })
  for (let count = 0; count < 40; count++)
    expect((await browser(server).call('POST', '/api/boards', TITLE)).status).toBe(201)
})

test('a body of 256 KiB is taken, one byte more is 413, and the connection goes on', async () => {
  server = await serveForTest()
  const { path, maker, tokens } = await makeTestBoard(server)
  await maker.call('POST', `${path}/changes`, making(card('a')))
  const padded = (bytes: number) => JSON.stringify(making(move('a', 'shared'))).padEnd(bytes)
  const send = (bytes: number) => maker.call('POST', `${path}/changes`, undefined, { raw: padded(bytes) })
  expect((await send(256 * KIB)).status).toBe(201)
  expect(await send(256 * KIB + 1)).toMatchObject({ status: 413, json: { error: { code: 'too-large' } } })
  expect((await send(4 * MIB)).status).toBe(413)
  const title = JSON.stringify({ ...TITLE, title: 'T' }).padEnd(256 * KIB + 1)
  expect((await browser(server).call('POST', '/api/boards', undefined, { raw: title })).status).toBe(413)
  expect((await maker.call('DELETE', path, undefined, { raw: '{}'.padEnd(256 * KIB + 1) })).status).toBe(413)
  expect((await script(server, tokens.viewer).call('GET', path)).json).toMatchObject({ seq: 3 })
})

test('a body without a length is counted as it comes', async () => {
  server = await serveForTest()
  const { path, tokens } = await makeTestBoard(server)
  const status = await new Promise((resolve) => {
    const headers = { authorization: `Bearer ${tokens.participant}`, 'content-type': 'application/json' }
    const sending = request(`${server.origin}${path}/changes`, { method: 'POST', headers }, (response) =>
      resolve(response.resume().statusCode),
    )
    for (let count = 0; count < 17; count++) sending.write(' '.repeat(16 * KIB))
    sending.end()
  })
  expect(status).toBe(413)
})
