import type { Board, Day } from '#lib/board/board.ts'
import { read } from './reading.ts'

/**
 * How many gaps a board has on a day: its open cards of every domain, and the core rows that no card covers. Each
 * counts once, silenced rules count too, what is excluded does not. Everything else that rules find is a remark.
 */
export function countGaps(board: Board, day: Day): number {
  const { cards, expected } = read(board, day)
  const open = cards.filter(({ state }) => state !== 'owned').length
  const missing = [...expected.values()].flat().filter(({ state }) => state === 'missing').length
  return open + missing
}
