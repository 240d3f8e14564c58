import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, expectJson } from '../load/ask.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { each, inTurns, type Turns } from './in-turns.ts'
import { moveBody } from './move-body.ts'
import { bareSide, openStreams, ourSide, quiet, type Side } from './side.ts'
import { median, percentile } from './statistics.ts'

const [FEW, MANY] = [50, 1_000]
const A_SECOND = 20
const WRITERS = 8

/** How long until everyone sees a move, when moves come at a steady pace. */
export const latency: Figure = {
  name: 'latency',
  title: `milliseconds until all streams have a move, ${A_SECOND} moves a second from ${WRITERS} people`,
  floor: 'Floor: a bare Node server, one insert and one commit per request, the same frame to every stream.',
  measure,
}

/** Milliseconds of each move, from sending it: until it was answered, and until the last stream had it. */
interface Times {
  accepted: number[]
  seen: number[]
}

async function measure(effort: Effort): Promise<Measured[]> {
  const sides = { ours: await watched(await ourSide()), floor: await watched(await bareSide()) }
  try {
    const few = await turnsWith(sides, FEW, effort)
    const many = await turnsWith(sides, MANY, effort)
    const growth = (side: 'ours' | 'floor') =>
      few[side].map((times, round) => median(many[side][round]?.seen ?? []) / median(times.seen))
    return [
      ...lines(few, FEW, { p50: 1.3, p99: 1.5 }),
      ...lines(many, MANY),
      {
        name: `growth of the p50 from ${FEW} to ${MANY} streams, times`,
        ours: growth('ours'),
        floor: growth('floor'),
        limit: { of: 'ratio', most: 1 },
      },
    ]
  } finally {
    await sides.ours.server.stop()
    await sides.floor.server.stop()
  }
}

interface Watched extends Side {
  /** Opens streams until there are so many. */
  grow(count: number): Promise<void>
  /** Sends moves at the pace for so long. */
  steady(seconds: number): Promise<Times>
}

type Sides = Record<'ours' | 'floor', Watched>

async function turnsWith(sides: Sides, streams: number, { rounds, seconds }: Effort): Promise<Turns<Times>> {
  await sides.ours.grow(streams)
  await sides.floor.grow(streams)
  const warmUp = Math.min(2, seconds)
  await inTurns(1, { ours: () => sides.ours.steady(warmUp), floor: () => sides.floor.steady(warmUp) })
  return inTurns(rounds, { ours: () => sides.ours.steady(seconds), floor: () => sides.floor.steady(seconds) })
}

function lines(turns: Turns<Times>, streams: number, limits?: { p50: number; p99: number }): Measured[] {
  const line = (name: string, share: number, most?: number): Measured => ({
    name: `sent → seen by ${streams}, ${name}`,
    ...each(turns, ({ seen }) => percentile(seen, share)),
    ...(most ? { limit: { of: 'ratio', most } } : {}),
  })
  return [
    line('p50', 0.5, limits?.p50),
    line('p99', 0.99, limits?.p99),
    { name: `sent → accepted with ${streams}, p50`, ...each(turns, ({ accepted }) => median(accepted)) },
  ]
}

interface Move {
  sent: number
  accepted: number
  seen: number
  streams: number
}

async function watched(side: Side): Promise<Watched> {
  const moves = new Map<string, Move>()
  const agent = new Agent({ keepAlive: true, maxSockets: WRITERS })
  let open = 0
  const hear = (frame: string) => {
    const move = moves.get(/"changeId":"([^"]+)"/.exec(frame)?.[1] ?? '')
    if (!move) return
    move.streams += 1
    if (move.streams === open) move.seen = performance.now()
  }
  const send = async (index: number) => {
    const changeId = crypto.randomUUID()
    const headers = await side.person(index % WRITERS)
    const move: Move = { sent: performance.now(), accepted: Number.NaN, seen: Number.NaN, streams: 0 }
    moves.set(changeId, move)
    expectJson(
      await ask(side.changesUrl, { method: 'POST', headers, body: moveBody(changeId, index), agent }),
      201,
    )
    move.accepted = performance.now()
  }
  return {
    ...side,
    async grow(count) {
      const streams = await openStreams(side, count - open, { first: open, hear })
      open = count
      await quiet(streams)
    },
    async steady(seconds) {
      moves.clear()
      const begin = performance.now()
      const sending: Promise<void>[] = []
      for (let index = 0; index < seconds * A_SECOND; index += 1) {
        await sleep(Math.max(0, begin + (index * 1_000) / A_SECOND - performance.now()))
        sending.push(send(index))
      }
      await Promise.all(sending)
      const deadline = Date.now() + 5_000
      while ([...moves.values()].some(({ seen }) => Number.isNaN(seen))) {
        if (Date.now() > deadline) throw new Error('a move did not reach all streams')
        await sleep(20)
      }
      const all = [...moves.values()]
      return {
        accepted: all.map((move) => move.accepted - move.sent),
        seen: all.map((move) => move.seen - move.sent),
      }
    },
  }
}
