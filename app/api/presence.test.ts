import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { guest, makeTestBoard } from './test-board.ts'
import { serveForTest, type TestServer } from './test-server.ts'
import { listen, type StreamEvent } from './test-stream.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterEach(() => vi.useRealTimers())
afterAll(() => server.stop())

interface Person {
  id: string
  name: string
  access: string
  holding?: string
}

function peopleIn({ event, data }: StreamEvent): Person[] {
  return event === 'presence' ? (data as { people: Person[] }).people : []
}

const named = (name: string, check: (person: Person | undefined) => boolean) => (event: StreamEvent) =>
  event.event === 'presence' && check(peopleIn(event).find((person) => person.name === name))

/** A board that Ana watches, and Ben with his own stream. */
async function together() {
  const board = await makeTestBoard(server)
  const ben = await guest(server, board.tokens.participant, 'Ben')
  const watch = (cookie: string) => listen(server, `${board.path}/stream`, { cookie })
  const [anasStream, bensStream] = [await watch(board.maker.cookie), await watch(ben.cookie)]
  const hold = (holding: string | null) => ben.call('PUT', `${board.path}/presence`, { holding })
  return { ...board, ben, watch, anasStream, bensStream, hold }
}

test('everyone who has the board open is there once, with name and access', async () => {
  const { anasStream, bensStream, watch, ben } = await together()
  const second = await watch(ben.cookie)
  const event = await anasStream.find(named('Ben', (person) => person !== undefined))
  expect(event.id).toBeUndefined()
  const id = expect.stringMatching(/^[0-9a-f]{16}$/)
  expect(peopleIn(await second.find((each) => peopleIn(each).length > 0))).toEqual([
    { id, name: 'Ana', access: 'facilitator' },
    { id, name: 'Ben', access: 'participant' },
  ])
  for (const stream of [anasStream, bensStream, second]) stream.stop()
})

test('a card that Ben takes is seen in his hand, until he lets go', async () => {
  const { anasStream, bensStream, hold } = await together()
  expect((await hold('roadmap')).status).toBe(204)
  await anasStream.find(named('Ben', (person) => person?.holding === 'roadmap'))
  const before = anasStream.events.length
  expect((await hold(null)).status).toBe(204)
  await anasStream.find(
    (each) => anasStream.events.indexOf(each) >= before && named('Ben', (it) => !it?.holding)(each),
  )
  anasStream.stop()
  bensStream.stop()
})

test('who closes the board lets go of the card and is gone', async () => {
  const { anasStream, bensStream, hold } = await together()
  await hold('roadmap')
  await anasStream.find(named('Ben', (person) => person?.holding === 'roadmap'))
  bensStream.stop()
  await anasStream.find(
    (each) =>
      peopleIn(each).length === 1 && anasStream.events.some(named('Ben', (it) => it?.holding === 'roadmap')),
  )
  anasStream.stop()
})

test('a hold that nobody renews ends after 30 seconds', async () => {
  const { anasStream, bensStream, hold } = await together()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await hold('roadmap')
  vi.advanceTimersByTime(1000)
  await anasStream.find(named('Ben', (person) => person?.holding === 'roadmap'))
  vi.advanceTimersByTime(28_000)
  await hold('roadmap')
  const before = anasStream.events.length
  vi.advanceTimersByTime(29_000)
  expect(anasStream.events.slice(before)).toEqual([])
  vi.advanceTimersByTime(2000)
  await anasStream.find(
    (each) =>
      anasStream.events.indexOf(each) >= before &&
      named('Ben', (it) => it !== undefined && !it.holding)(each),
  )
  vi.useRealTimers()
  anasStream.stop()
  bensStream.stop()
})

test('a script shows what it holds without a stream of its own', async () => {
  const { anasStream, bensStream, scripts, path } = await together()
  await scripts.participant.call('PUT', `${path}/presence`, { holding: 'pricing' })
  await anasStream.find(
    named('Somebody with the participant link', (person) => person?.holding === 'pricing'),
  )
  anasStream.stop()
  bensStream.stop()
})

test('what is no id is 400', async () => {
  const { path, maker } = await makeTestBoard(server)
  for (const body of [{}, { holding: 'A B' }, { holding: 1 }, { holding: 'a', x: 1 }])
    expect((await maker.call('PUT', `${path}/presence`, body)).status).toBe(400)
})
