import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Change } from '#lib/board/change.ts'
import { boardCards, cardId } from '../load/board-cards.ts'
import { makeBoard, propose, type TeamBoard } from '../load/team-board.ts'
import { startServer } from '../server.ts'
import type { Effort, Figure, Measured } from './figure.ts'

const CARDS = 500
const MOST = 2_000
const LIVE = 100

/** How long each file of a large board takes, how much memory, and how long everyone else waits meanwhile. */
export const exports: Figure = {
  name: 'exports',
  title: `taking a board of ${CARDS} cards away, every third with a decision, from a fresh server for each file`,
  floor: 'No floor: each file by itself; memory is what the server takes more of than before.',
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
  for (const file of await files()) {
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
  return lines
}

/** Every file of an export that needs nothing else to be made, as the interface says it. */
async function files(): Promise<string[]> {
  return withBoard(async ({ url }) => {
    const document = await (await fetch(`${url}/api/openapi.json`)).json()
    const { parameters } = document.paths['/api/boards/{boardId}/export/{file}'].get
    const { schema } = parameters.find((each: { name: string }) => each.name === 'file')
    return schema.enum.filter((file: string) => file !== 'review.ics')
  })
}

async function withBoard<Value>(work: (board: TeamBoard, pid: number) => Promise<Value>): Promise<Value> {
  const server = await startServer()
  try {
    const board = await makeBoard(server.url)
    await propose(board, [...boardCards(CARDS), ...decisions()])
    return await work(board, server.pid)
  } finally {
    await server.stop()
  }
}

function decisions(): Change[] {
  const note = 'Whoever orders the work knows what it costs, so that the two need not ask each other twice.'
  return Array.from({ length: Math.floor(CARDS / 3) }, (_, index) => {
    return { kind: 'responsibility.decide', responsibilityId: cardId(index * 3), note }
  })
}

async function take({ url, boardId, tokens }: TeamBoard, pid: number, file: string): Promise<Taken> {
  const headers = { authorization: `Bearer ${tokens.viewer}` }
  const before = resident(pid)
  const done = new AbortController()
  const waiting = longestWait(url, done.signal)
  const start = performance.now()
  const came = await fetch(`${url}/api/boards/${boardId}/export/${file}`, { headers })
  const bytes = (await came.arrayBuffer()).byteLength
  const took = performance.now() - start
  const memory = resident(pid) - before
  done.abort()
  if (!came.ok || bytes === 0) throw new Error(`${file}: ${came.status}`)
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

/** Bytes. */
function resident(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}
