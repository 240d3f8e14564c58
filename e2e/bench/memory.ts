import { setTimeout as sleep } from 'node:timers/promises'
import { ask, expectJson } from '../load/ask.ts'
import { collectGarbage } from './collect-garbage.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { each, inTurns } from './in-turns.ts'
import { moveBody } from './move-body.ts'
import { resident } from './resident.ts'
import { bareSide, openStreams, ourSide, quiet, type Side } from './side.ts'
import { median } from './statistics.ts'

const [FEW, MANY] = [200, 1_000]
const WARM_UP = 20
const MOVES = 50

/** How much memory a server takes, and how much of it each open stream. */
export const memory: Figure = {
  name: 'memory',
  title: 'resident memory, a fresh server in each round, after garbage collection unless said otherwise',
  floor: 'Floor: a bare Node server with the same streams.',
  measure,
}

/** Bytes. */
interface Sizes {
  few: number
  many: number
  total: number
  empty: number
}

async function measure({ rounds }: Effort): Promise<Measured[]> {
  const command = ['--inspect=127.0.0.1:0', 'server.ts']
  const turns = await inTurns(rounds, {
    ours: async () => sizes(await ourSide({ command })),
    floor: async () => sizes(await bareSide({ command })),
  })
  const limit = { of: 'ratio', most: 2 } as const
  return [
    {
      name: `kB per stream, of ${FEW}`,
      ...each(turns, ({ few, empty }) => (few - empty) / FEW / 1_000),
      limit,
    },
    {
      name: `kB per stream, of ${MANY}`,
      ...each(turns, ({ many, empty }) => (many - empty) / MANY / 1_000),
      limit,
    },
    {
      name: `MB in all with ${FEW} streams, as it is in use`,
      ...each(turns, ({ total }) => total / 1_000_000),
      limit: { of: 'ours', most: 250 },
    },
    { name: 'MB in all without streams', ...each(turns, ({ empty }) => empty / 1_000_000) },
  ]
}

async function sizes(side: Side): Promise<Sizes> {
  try {
    await ask(`${side.server.url}/join`)
    const first = await openStreams(side, WARM_UP)
    await use(side)
    for (const stream of first) stream.close()
    const empty = await settled(side)
    const streams = await openStreams(side, FEW)
    await quiet(streams)
    await use(side)
    const total = resident(side.server.pid)
    const few = await settled(side)
    streams.push(...(await openStreams(side, MANY - FEW, { first: FEW })))
    await quiet(streams)
    await use(side)
    const many = await settled(side)
    for (const stream of streams) stream.close()
    return { empty, total, few, many }
  } finally {
    await side.server.stop()
  }
}

async function use(side: Side): Promise<void> {
  const headers = await side.person(0)
  for (let index = 0; index < MOVES; index += 1) {
    const body = moveBody(crypto.randomUUID(), index)
    expectJson(await ask(side.changesUrl, { method: 'POST', headers, body }), 201)
  }
}

/** The middle of several samples, each after a collection. Bytes. */
async function settled({ server }: Side): Promise<number> {
  const samples: number[] = []
  for (let sample = 0; sample < 5; sample += 1) {
    await collectGarbage(server.log())
    await sleep(200)
    samples.push(resident(server.pid))
  }
  return median(samples)
}
