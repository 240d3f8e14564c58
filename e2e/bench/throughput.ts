import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, expectJson } from '../load/ask.ts'
import type { EventStream } from '../load/event-stream.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { inTurns } from './in-turns.ts'
import { moveBody } from './move-body.ts'
import { bareSide, openStreams, ourSide, quiet, type Side } from './side.ts'

const STREAMS = 50

const WRITERS = [
  { writers: 1, least: undefined },
  { writers: 8, least: 2.5 },
  { writers: 32, least: 4 },
]

/** How many moves a second a board takes from people who each send the next as soon as the last is answered. */
export const throughput: Figure = {
  name: 'throughput',
  title: `moves a second, durable, with ${STREAMS} streams open`,
  floor: 'Floor: a bare Node server, one insert and one commit per request, the same frame to every stream.',
  measure,
}

async function measure(effort: Effort): Promise<Measured[]> {
  const [ours, floor] = [await ourSide(), await bareSide()]
  try {
    const streams = [await openStreams(ours, STREAMS), await openStreams(floor, STREAMS)] as const
    await quiet(streams.flat())
    const lines: Measured[] = []
    for (const { writers, least } of WRITERS) {
      const turns = await inTurns(effort.rounds, {
        ours: () => closedLoop(ours, streams[0], writers, effort.seconds),
        floor: () => closedLoop(floor, streams[1], writers, effort.seconds),
      })
      const limit = least === undefined ? {} : { limit: { of: 'ratio', least } as const }
      lines.push({ name: `moves a second, ${writers} writers`, ...turns, ...limit })
    }
    return lines
  } finally {
    await ours.server.stop()
    await floor.server.stop()
  }
}

async function closedLoop(
  side: Side,
  streams: readonly EventStream[],
  writers: number,
  seconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: writers })
  const people = await Promise.all(Array.from({ length: writers }, (_, index) => side.person(index)))
  let [moves, counted, last] = [0, 0, 0]
  const begin = performance.now() + Math.min(1_000, seconds * 250)
  const end = begin + seconds * 1_000
  const write = async (headers: Record<string, string>) => {
    for (let now = 0; now < end; now = performance.now()) {
      const body = moveBody(crypto.randomUUID(), moves++)
      const { seq } = expectJson<{ seq: number }>(
        await ask(side.changesUrl, { method: 'POST', headers, body, agent }),
        201,
      )
      last = Math.max(last, seq)
      if (performance.now() >= begin && performance.now() < end) counted += 1
    }
  }
  await Promise.all(people.map(write))
  agent.destroy()
  await allHave(streams, last)
  return counted / seconds
}

/** A server that answers before it tells anyone would seem fast: everyone must have the last move now. */
async function allHave(streams: readonly EventStream[], seq: number): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!streams.every((stream) => stream.tail().includes(`\nid: ${seq}\n`))) {
    if (Date.now() > deadline) throw new Error(`not every stream got entry ${seq}`)
    await sleep(20)
  }
}
