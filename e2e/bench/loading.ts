import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fold } from '#lib/board/apply.ts'
import { ask, expectJson } from '../load/ask.ts'
import { makeBoard, propose, type TeamBoard } from '../load/team-board.ts'
import { startServer } from '../server.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { median } from './statistics.ts'
import { teamLog } from './team-log.ts'

const [SHORT, LONG] = [10, 50_000]
const CARDS = 100
const BOARDS = 8
const WARM_UP = 3

/** How long the first look at a board takes after a start, by the length of its history. */
export const loading: Figure = {
  name: 'loading',
  title: `milliseconds to the first answer about a board of ${CARDS} cards that is not in memory`,
  floor: `Ours: ${LONG.toLocaleString('en-GB')} entries. Floor: the same board by ${SHORT} entries, same server, in turns.`,
  measure,
}

async function measure({ rounds }: Effort): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-loading-'))
  const file = join(folder, 'remit.db')
  try {
    const maker = await startServer({ file })
    const long = await makeBoards(maker.url, LONG)
    const short = await makeBoards(maker.url, SHORT)
    await maker.stop()
    const turns: { ours: number[]; floor: number[] } = { ours: [], floor: [] }
    for (let round = 0; round < rounds; round += 1) {
      const times = await firstLooks(file, long, short)
      turns.ours.push(median(times.long.slice(WARM_UP)))
      turns.floor.push(median(times.short.slice(WARM_UP)))
    }
    return [{ name: 'milliseconds to the first answer', ...turns, limit: { of: 'ratio', most: 1.2 } }]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Boards with such a history, each used once more, as any board would be. */
async function makeBoards(url: string, entries: number): Promise<TeamBoard[]> {
  const log = teamLog({ cards: CARDS, entries })
  const file = {
    format: 'remit-board',
    version: 1,
    exportedAt: '2026-11-22T00:00:00.000Z',
    board: fold(log),
    entries: log,
  }
  const boards: TeamBoard[] = []
  for (let index = 0; index < BOARDS; index += 1) {
    const board = await makeBoard(url, file)
    await propose(board, [{ kind: 'board.rename', title: `Team ${index}` }])
    boards.push(board)
  }
  return boards
}

/** Each board is asked for once after a fresh start. */
async function firstLooks(
  file: string,
  long: readonly TeamBoard[],
  short: readonly TeamBoard[],
): Promise<{ long: number[]; short: number[] }> {
  const server = await startServer({ file })
  try {
    const times: { long: number[]; short: number[] } = { long: [], short: [] }
    const pairs = long.map((board, index) => [
      { board, took: times.long },
      { board: short[index] ?? board, took: times.short },
    ])
    // In changing order: what comes second finds the machine warm.
    for (const [index, pair] of pairs.entries())
      for (const { board, took } of index % 2 === 0 ? pair : pair.toReversed())
        took.push(await firstLook(server.url, board))
    return times
  } finally {
    await server.stop()
  }
}

async function firstLook(url: string, { boardId, tokens }: TeamBoard): Promise<number> {
  const headers = { authorization: `Bearer ${tokens.viewer}` }
  const begin = performance.now()
  expectJson(await ask(`${url}/api/boards/${boardId}`, { headers }), 200)
  return performance.now() - begin
}
