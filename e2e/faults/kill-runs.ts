import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { boardCards } from '../load/board-cards.ts'
import { type Chance, chance } from '../load/chance.ts'
import { join, makeBoard, propose, type TeamBoard } from '../load/team-board.ts'
import { type RunningServer, startServer } from '../server.ts'
import { fileProblems, logProblems, readLog, viewProblems } from './check-log.ts'
import { FAULT_CARDS, nextSent, Refused, type Sent, send } from './writer.ts'

/** `runs`: how often the server is killed. The same seed gives the same changes, but not the same moments. */
export interface KillOptions {
  runs: number
  seed: number
  say?: (line: string) => void
}

/** What came of it. No `problems`: nothing was lost, doubled or torn. */
export interface KillResult {
  acknowledged: number
  /** Sent, but the kill came before the answer; sent again after the restart. */
  unanswered: number
  /** Of these, how many had been stored all the same. */
  stored: number
  problems: string[]
}

const BOARDS = 3
const WRITERS = 8

interface Writer {
  board: TeamBoard
  headers: Record<string, string>
}

/** Kills the server in the middle of writes, again and again on the same file, and looks each time at what is left. */
export async function killRuns({ runs, seed, say = () => {} }: KillOptions): Promise<KillResult> {
  const folder = mkdtempSync(pathOf(tmpdir(), 'remit-kill-'))
  const file = pathOf(folder, 'remit.db')
  const luck = chance(seed)
  const sent: Sent[] = []
  const result: KillResult = { acknowledged: 0, unanswered: 0, stored: 0, problems: [] }
  let server = await startServer({ file })
  const { port } = server
  try {
    const writers = await makeWriters(server)
    for (let run = 1; run <= runs; run += 1) {
      const before = sent.length
      result.problems.push(...(await writeUntilKilled(server, writers, luck, sent)))
      server = await startServer({ file, port })
      const { repeated, problems } = await inspect(server, writers, sent)
      const fresh = sent.slice(before)
      result.unanswered += repeated.length
      result.stored += repeated.filter((each) => each.known).length
      result.acknowledged += fresh.length - repeated.length
      result.problems.push(...problems.map((problem) => `run ${run}: ${problem}`))
      say(`kill ${run} of ${runs}: ${fresh.length} changes sent, ${repeated.length} unanswered, ${problems.length} problems`)
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
  return result
}

async function makeWriters(server: RunningServer): Promise<Writer[]> {
  const boards: TeamBoard[] = []
  for (let index = 0; index < BOARDS; index += 1) {
    const board = await makeBoard(server.url)
    await propose(board, boardCards(FAULT_CARDS))
    boards.push(board)
  }
  const writers = Array.from({ length: WRITERS }, async (_, index) => {
    const board = boards[index % BOARDS] as TeamBoard
    return { board, headers: await join(board, 'participant', `Writer ${index}`) }
  })
  return Promise.all(writers)
}

/** Everybody writes; at a random moment after the first few answers the server is killed. */
async function writeUntilKilled(server: RunningServer, writers: readonly Writer[], luck: Chance, sent: Sent[]): Promise<string[]> {
  const problems: string[] = []
  let killed = false
  const start = sent.length
  const write = async ({ board, headers }: Writer) => {
    while (!killed) {
      const next = nextSent(board, luck)
      sent.push(next)
      try {
        await send(board, headers, next)
      } catch (error) {
        if (error instanceof Refused || !killed) problems.push(`while writing: ${error}`)
        if (!killed) return
      }
    }
  }
  const writing = writers.map(write)
  while (!sent.slice(start).some(({ seq }) => seq !== undefined) && problems.length === 0) await sleep(5)
  await sleep(luck.between(0, 400))
  killed = true
  await server.kill()
  await Promise.all(writing)
  return problems
}

/** Looks at every board, sends the unanswered again, and looks once more. */
async function inspect(
  server: RunningServer,
  writers: readonly Writer[],
  sent: readonly Sent[],
): Promise<{ repeated: (Sent & { known: boolean })[]; problems: string[] }> {
  const problems = fileProblems(server.file)
  const repeated: (Sent & { known: boolean })[] = []
  const boards = new Map(writers.map((writer) => [writer.board.boardId, writer]))
  for (const [boardId, { board, headers }] of boards) {
    const mine = sent.filter((each) => each.boardId === boardId)
    const left = await readLog(board)
    problems.push(...logProblems(left, mine), ...(await viewProblems(board, left)))
    for (const each of mine.filter(({ seq }) => seq === undefined)) {
      repeated.push({ ...each, known: left.some(({ changeId }) => changeId === each.changeId) })
      await send(board, headers, each)
    }
    const mended = await readLog(board)
    problems.push(...logProblems(mended, mine), ...(await viewProblems(board, mended)))
  }
  return { repeated, problems }
}
