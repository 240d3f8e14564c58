import { setTimeout as sleep } from 'node:timers/promises'
import type { TeamBoard } from '../load/team-board.ts'
import { startServer } from '../server.ts'
import { collectGarbage } from './collect-garbage.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { residentInAll } from './resident.ts'
import { openStreams, ourSide } from './side.ts'
import { CARDS, filesOf, makeLargeBoard, takeAway } from './take-away.ts'

const MOST = 2_000
const LIVE = 100

/** With so many streams open a server may take so much memory, also after it has written every file. */
const [STREAMS, MOST_MEGABYTES] = [200, 250]

/** The process that wrote files has ended by then. Milliseconds. */
const AFTERWARDS = 12_000

/** How long each file of a large board takes, how much memory, and how long everyone else waits meanwhile. */
export const exports: Figure = {
  name: 'exports',
  title: `taking a board of ${CARDS} cards away, every third with a decision, from a fresh server for each file`,
  floor:
    'No floor: each file by itself; memory is what the server and the process that writes files take more of than before.',
  measure,
}

/** What one file took: milliseconds, bytes, and the longest that a small question waited meanwhile, in milliseconds. */
interface Taken {
  took: number
  memory: number
  waited: number
}

async function measure({ rounds }: Effort): Promise<Measured[]> {
  const lines: Measured[] = []
  for (const file of await withBoard(({ url }) => filesOf(url))) {
    const taken: Taken[] = []
    for (let round = 0; round < rounds; round += 1)
      taken.push(await withBoard((board, pid) => take(board, pid, file)))
    const limit = file === 'charter.pdf' ? { limit: { of: 'ours', most: MOST } as const } : {}
    const live = { limit: { of: 'ours', most: LIVE } as const }
    lines.push(
      { name: `${file}: milliseconds`, ours: taken.map(({ took }) => took), ...limit },
      { name: `${file}: MB more`, ours: taken.map(({ memory }) => memory / 1_000_000) },
      { name: `${file}: ms that others wait at most`, ours: taken.map(({ waited }) => waited), ...live },
    )
  }
  const kept: Kept[] = []
  for (let round = 0; round < rounds; round += 1) kept.push(await afterAll())
  const limit = { of: 'ours', most: MOST_MEGABYTES } as const
  const after = `with ${STREAMS} streams, ${AFTERWARDS / 1_000} s after every file`
  return [
    ...lines,
    {
      name: `MB in all ${after}, garbage collected`,
      ours: kept.map(({ settled }) => settled / 1_000_000),
      limit,
    },
    { name: `MB more than before ${after}`, ours: kept.map(({ grown }) => grown / 1_000_000) },
  ]
}

async function withBoard<Value>(work: (board: TeamBoard, pid: number) => Promise<Value>): Promise<Value> {
  const server = await startServer()
  try {
    return await work(await makeLargeBoard(server.url), server.pid)
  } finally {
    await server.stop()
  }
}

async function take(board: TeamBoard, pid: number, file: string): Promise<Taken> {
  const before = residentInAll(pid)
  const done = new AbortController()
  const waiting = longestWait(board.url, done.signal)
  const start = performance.now()
  await takeAway(board, file)
  const took = performance.now() - start
  const memory = residentInAll(pid) - before
  done.abort()
  return { took, memory, waited: await waiting }
}

/** Asks something small all the time, as streams would be told, and answers the longest wait. */
async function longestWait(url: string, signal: AbortSignal): Promise<number> {
  let longest = 0
  while (!signal.aborted) {
    const asked = performance.now()
    await fetch(`${url}/api/health`)
    longest = Math.max(longest, performance.now() - asked)
    await sleep(2)
  }
  return longest
}

/** Bytes that a server takes that has written every file: in all, after a collection; and more than before, as it is in use. */
interface Kept {
  settled: number
  grown: number
}

async function afterAll(): Promise<Kept> {
  const side = await ourSide({ command: ['--inspect=127.0.0.1:0', 'server.ts'] })
  const { pid, log } = side.server
  try {
    const streams = await openStreams(side, STREAMS)
    const board = await makeLargeBoard(side.server.url)
    const before = residentInAll(pid)
    for (const file of await filesOf(board.url)) await takeAway(board, file)
    await sleep(AFTERWARDS)
    const grown = residentInAll(pid) - before
    await collectGarbage(log())
    const settled = residentInAll(pid)
    for (const stream of streams) stream.close()
    return { settled, grown }
  } finally {
    await side.server.stop()
  }
}
