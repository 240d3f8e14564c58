import { fold } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import { judge } from '#lib/gaps/judge.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { inTurns } from './in-turns.ts'
import { teamLog } from './team-log.ts'

const CARDS = 2_000
const TIMES = 20

/** How long the gap rules take for a board far larger than any. */
export const judging: Figure = {
  name: 'judging',
  title: `milliseconds to judge a board of ${CARDS.toLocaleString('en-GB')} cards`,
  floor: 'Beside it, as a yardstick of this machine: writing the same board as JSON.',
  measure,
}

async function measure({ rounds }: Effort): Promise<Measured[]> {
  const board = fold(teamLog({ cards: CARDS, entries: 2 }))
  // A new object each time: the same board is read once.
  const judged = () => judge({ ...board }, '2026-11-22')
  time(judged)
  const turns = await inTurns(rounds, {
    ours: async () => time(judged),
    floor: async () => time(() => write(board)),
  })
  return [{ name: 'milliseconds, mean of 20', ...turns, limit: { of: 'ours', most: 10 } }]
}

function write(board: Board): string {
  return JSON.stringify(board)
}

function time(run: () => unknown): number {
  const begin = performance.now()
  for (let index = 0; index < TIMES; index += 1) run()
  return (performance.now() - begin) / TIMES
}
