import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { card, guest, makeTestBoard, making } from './test-board.ts'
import type { Client } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'
import { listen, type StreamEvent, type TestStream } from './test-stream.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

/** Ana leads, Ben and Vera look on; a round is open. */
async function together() {
  const board = await makeTestBoard(server)
  const { path, maker: ana, tokens } = board
  const ben = await guest(server, tokens.participant, 'Ben')
  const vera = await guest(server, tokens.viewer, 'Vera')
  const make = (...changes: object[]) => ana.call('POST', `${path}/changes`, making(...changes))
  await make(card('a'), { kind: 'round.open', roundId: 'round', question: 'today' })
  const watch = async ({ cookie }: Client) => {
    const stream = await listen(server, `${path}/stream`, { cookie })
    onTestFinished(stream.stop)
    return stream
  }
  const vote = (who: Client, said: object) => who.call('PUT', `${path}/rounds/round/vote`, said)
  return { ...board, ana, ben, vera, make, watch, vote }
}

/** The next `round` event that says so many are done of so many. */
function told(stream: TestStream, done: number, voters: number): Promise<StreamEvent> {
  const is = (data: unknown) => JSON.stringify(data) === JSON.stringify({ roundId: 'round', done, voters })
  return stream.find(({ event, data }) => event === 'round' && is(data))
}

const doneIn = ({ event, data }: StreamEvent) =>
  event === 'presence'
    ? (data as { people: { name: string; done?: boolean }[] }).people
        .filter(({ done }) => done === true)
        .map(({ name }) => name)
    : undefined

test('who comes in while a round is open is told how far it is: participants count, viewers do not', async () => {
  const { ana, ben, vera, watch } = await together()
  const veras = await watch(vera)
  await told(veras, 0, 0)
  const anas = await watch(ana)
  await told(anas, 0, 0)
  await watch(ben)
  for (const stream of [veras, anas]) await told(stream, 0, 1)
})

test('a facilitator is not waited for, but counts once they have answered something', async () => {
  const { ana, ben, vote, watch } = await together()
  const bens = await watch(ben)
  await watch(ana)
  await vote(ben, { done: true })
  await told(bens, 1, 1)
  const isLeading = ({ event, data }: StreamEvent, done?: boolean) =>
    event === 'presence' &&
    (data as { people: { access: string; done?: boolean }[] }).people.some(
      (each) => each.access === 'facilitator' && each.done === done,
    )
  await bens.find((event) => isLeading(event))
  await vote(ana, { placements: { a: 'shared' } })
  await told(bens, 1, 2)
  await bens.find((event) => isLeading(event, false))
  await vote(ana, { done: true })
  await told(bens, 2, 2)
  await bens.find((event) => isLeading(event, true))
})

test('who is done is ticked, and is not when they say otherwise', async () => {
  const { ana, ben, vote, watch } = await together()
  const [anas] = [await watch(ana), await watch(ben)]
  await vote(ben, { placements: { a: 'shared' }, done: true })
  await told(anas, 1, 1)
  await anas.find((event) => doneIn(event)?.join() === 'Ben')
  const before = anas.events.length
  await vote(ben, { done: false })
  await anas.find((event) => anas.events.indexOf(event) >= before && doneIn(event)?.length === 0)
})

test('who has voted counts also when they are gone, or were never to be seen', async () => {
  const { ana, ben, scripts, vote, watch } = await together()
  const [anas, bens] = [await watch(ana), await watch(ben)]
  await vote(ben, { done: true })
  await vote(scripts.participant, {})
  await told(anas, 1, 2)
  bens.stop()
  const before = anas.events.length
  await anas.find((event) => anas.events.indexOf(event) >= before && event.event === 'presence')
  expect(anas.events.findLast(({ event }) => event === 'round')?.data).toEqual({
    ...{ roundId: 'round', done: 1, voters: 2 },
  })
})

test('what somebody chooses sends nothing to anybody', async () => {
  const { ana, ben, make, vote, watch } = await together()
  const [anas, bens] = [await watch(ana), await watch(ben)]
  await told(anas, 0, 1)
  await vote(ben, {})
  const before = anas.events.length
  for (const choice of ['shared', 'nobody', null, 'product-owner'])
    await vote(ben, { placements: { a: choice }, remarks: { a: 'x'.repeat(900) }, clarity: 4 })
  await make({ kind: 'board.rename', title: 'Other' })
  await bens.seqsTo(3)
  await anas.seqsTo(3)
  // Whatever the votes had set off would have been told before who is done now.
  await vote(ben, { done: true })
  await told(anas, 1, 1)
  expect(anas.events.slice(before).map(({ event }) => event)).toEqual(['entry', 'presence', 'round'])
})

test('after the reveal nobody is ticked any more, and who comes in hears of no round', async () => {
  const { ana, ben, make, vote, watch } = await together()
  const anas = await watch(ana)
  await vote(ben, { done: true })
  await vote(ana, { done: true })
  await told(anas, 2, 2)
  const before = anas.events.length
  await make({ kind: 'round.reveal', roundId: 'round' })
  await anas.find((event) => anas.events.indexOf(event) >= before && doneIn(event)?.length === 0)
  const bens = await watch(ben)
  await bens.find(({ event }) => event === 'presence')
  expect(bens.events.filter(({ event }) => event === 'round')).toEqual([])
})
