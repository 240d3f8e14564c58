import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { card, makeTestBoard, making } from './test-board.ts'
import { serveForTest, type TestServer } from './test-server.ts'
import { listen } from './test-stream.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterEach(() => vi.useRealTimers())
afterAll(() => server.stop())

/** A board, and its stream as a viewer sees it. */
async function watched() {
  const board = await makeTestBoard(server)
  const { maker, path, tokens } = board
  const add = (...ids: string[]) =>
    maker.call('POST', `${path}/changes`, making(...ids.map((id) => card(id))))
  const watch = (query = '', headers: Record<string, string> = {}) =>
    listen(server, `${path}/stream${query}`, { authorization: `Bearer ${tokens.viewer}`, ...headers })
  return { ...board, add, watch }
}

test('a stream is plain Server-Sent Events that nobody in between may hold back or change', async () => {
  const { watch } = await watched()
  const stream = await watch()
  expect(stream.status).toBe(200)
  expect(stream.headers).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  expect(stream.headers['content-encoding']).toBeUndefined()
  stream.stop()
})

test('entries come from behind `after` on, then as they are made, each as the log has it', async () => {
  const { add, watch, maker, path } = await watched()
  await add('a')
  await add('b')
  const stream = await watch('?after=1')
  await stream.seqsTo(3)
  await add('c')
  expect(await stream.seqsTo(4)).toEqual([2, 3, 4])
  const { json } = await maker.call<{ entries: unknown[] }>('GET', `${path}/changes?after=1`)
  const entries = stream.events.filter((each) => each.event === 'entry')
  expect(entries.map((each) => each.data)).toEqual(json.entries)
  stream.stop()
})

test('without `after` it is from now', async () => {
  const { add, watch } = await watched()
  await add('a')
  const stream = await watch()
  await stream.find((each) => each.event === 'presence')
  await add('b')
  expect(await stream.seqsTo(3)).toEqual([3])
  stream.stop()
})

test('a stream that breaks off goes on where it was, without a gap or a repeat; Last-Event-ID beats `after`', async () => {
  const { add, watch } = await watched()
  const first = await watch('?after=1')
  await add('a')
  await first.seqsTo(2)
  first.stop()
  await Promise.all(['b', 'c', 'd'].map((id) => add(id)))
  const second = await watch('?after=1', { 'last-event-id': '2' })
  await add('e')
  expect(await second.seqsTo(6)).toEqual([3, 4, 5, 6])
  second.stop()
})

test.each(['?after=99', '?after=x', '?after=-1', '?after=1.5', '?after=', '?after=9999999999999999999'])(
  '%s is answered by a reset, then from now',
  async (query) => {
    const { add, watch } = await watched()
    await add('a')
    const stream = await watch(query)
    expect(await stream.find((each) => each.event === 'reset')).toEqual({
      event: 'reset',
      id: '2',
      data: { seq: 2 },
    })
    await add('b')
    expect(await stream.seqsTo(3)).toEqual([3])
    stream.stop()
  },
)

test('fifty streams opened while changes are made all get every entry once, in order', async () => {
  const { add, watch } = await watched()
  const making_ = Promise.all(Array.from({ length: 60 }, (_, index) => add(`card-${index}`)))
  const streams = await Promise.all(Array.from({ length: 50 }, () => watch('?after=1')))
  await making_
  const all = Array.from({ length: 60 }, (_, index) => index + 2)
  for (const stream of streams) {
    expect(await stream.seqsTo(61)).toEqual(all)
    stream.stop()
  }
})

test('a history longer than what is at hand comes from the store, all of it', async () => {
  const { add, watch } = await watched()
  for (let round = 0; round < 13; round++)
    await Promise.all(Array.from({ length: 100 }, (_, index) => add(`card-${round}-${index}`)))
  const stream = await watch('?after=1')
  const seqs = await stream.seqsTo(1301)
  expect(seqs).toEqual(Array.from({ length: 1300 }, (_, index) => index + 2))
  stream.stop()
})

test('every fifteen seconds there is a heartbeat with the time', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] })
  const beating = await serveForTest()
  const { path, tokens } = await makeTestBoard(beating)
  const stream = await listen(beating, `${path}/stream`, { authorization: `Bearer ${tokens.viewer}` })
  await stream.find((each) => each.event === 'presence')
  vi.advanceTimersByTime(15_000)
  const { data } = await stream.find((each) => each.event === 'heartbeat')
  expect(data).toEqual({ now: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) })
  stream.stop()
  await beating.stop()
})

test('a replaced link ends the streams that came by it within a second, and no others', async () => {
  const { watch, maker, path, tokens, add } = await watched()
  const stream = await watch()
  const other = await listen(server, `${path}/stream`, { authorization: `Bearer ${tokens.participant}` })
  const began = Date.now()
  await maker.call('POST', `${path}/links/viewer/replace`)
  await stream.ended
  expect(Date.now() - began).toBeLessThan(1000)
  await add('a')
  expect(await other.seqsTo(2)).toEqual([2])
  other.stop()
})

test('deleting the board ends its streams', async () => {
  const { watch, maker, path } = await watched()
  const stream = await watch()
  await maker.call('DELETE', path)
  await stream.ended
  expect((await maker.call('GET', `${path}/stream`)).status).toBe(404)
})

test('a reader who takes nothing for a while gets all of it once it reads again', async () => {
  const { path, tokens, maker } = await watched()
  const port = Number(new URL(server.origin).port)
  const socket = connect(port, '127.0.0.1').pause()
  socket.write(
    `GET ${path}/stream?after=1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${tokens.viewer}\r\n\r\n`,
  )
  const details = 'x'.repeat(5000)
  for (let index = 0; index < 120; index++) {
    const cards = Array.from({ length: 20 }, (_, at) => ({ ...card(`c-${index}-${at}`), details }))
    await maker.call('POST', `${path}/changes`, making(...cards))
  }
  let text = ''
  socket.setEncoding('utf8').on('data', (some) => {
    text += some
  })
  socket.resume()
  await vi.waitFor(() => expect(text).toContain('id: 121\n'), { timeout: 15_000, interval: 20 })
  const seqs = [...text.matchAll(/^id: (\d+)\nevent: entry/gm)].map(([, id]) => Number(id))
  expect(seqs).toEqual(Array.from({ length: 120 }, (_, index) => index + 2))
  socket.destroy()
})
