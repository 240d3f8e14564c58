import { fold } from '#lib/board/apply.ts'
import { ask, expectJson } from '../load/ask.ts'
import { makeBoard, type TeamBoard } from '../load/team-board.ts'
import { startServer } from '../server.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { inTurns, type Turns } from './in-turns.ts'
import { teamLog } from './team-log.ts'

const CARDS = 500
const APART = 10_000
/** How many entries lie before the first of two points in the middle of a log, and behind the second. */
const ASIDE = 1_000
const TIMES = 5
const MOST = 50

/** How long it takes to say what differs between two points of a long log, moves and gaps. */
export const comparing: Figure = {
  name: 'comparing',
  title: `milliseconds until the interface has said what differs between two boards of ${CARDS} cards, ${APART.toLocaleString('en-GB')} entries apart; all cards moved`,
  floor: 'Floor: asking the same server for the two boards as they were, one after the other.',
  measure,
}

async function measure({ rounds }: Effort): Promise<Measured[]> {
  const server = await startServer()
  try {
    // Without its last entry, which takes every card home.
    const entries = teamLog({ cards: CARDS, entries: APART + 2 * ASIDE + 2 }).slice(0, -1)
    const fromStart = await boardOf(server.url, entries.slice(0, APART + 1))
    const inMiddle = await boardOf(server.url, entries)
    const limit = { of: 'ours', most: MOST } as const
    return [
      {
        name: 'from how it began to now',
        ...(await turns(fromStart, { from: 1, to: APART + 1 }, rounds)),
        limit,
      },
      {
        name: `between two points in the middle of its log, ${ASIDE.toLocaleString('en-GB')} entries before`,
        ...(await turns(inMiddle, { from: ASIDE, to: ASIDE + APART }, rounds)),
        limit,
      },
    ]
  } finally {
    await server.stop()
  }
}

/** A board from an export, looked at once, as any board would be. */
async function boardOf(url: string, entries: ReturnType<typeof teamLog>): Promise<TeamBoard> {
  const exportedAt = '2026-11-22T00:00:00.000Z'
  const board = await makeBoard(url, {
    format: 'remit-board',
    version: 1,
    exportedAt,
    board: fold(entries),
    entries,
  })
  await look(board, '')
  return board
}

type Pair = { from: number; to: number }

async function turns(board: TeamBoard, { from, to }: Pair, rounds: number): Promise<Turns<number>> {
  const sides = {
    ours: () => mean(() => look(board, `/compare?from=${from}&to=${to}`)),
    floor: () =>
      mean(async () => {
        await look(board, `?at=${from}`)
        await look(board, `?at=${to}`)
      }),
  }
  await inTurns(1, sides)
  return inTurns(rounds, sides)
}

async function look({ url, boardId, tokens }: TeamBoard, path: string): Promise<void> {
  const headers = { authorization: `Bearer ${tokens.viewer}` }
  expectJson(await ask(`${url}/api/boards/${boardId}${path}`, { headers }), 200)
}

async function mean(act: () => Promise<void>): Promise<number> {
  const begin = performance.now()
  for (let time = 0; time < TIMES; time += 1) await act()
  return (performance.now() - begin) / TIMES
}
