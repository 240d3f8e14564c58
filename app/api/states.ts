import type { BoardState } from '#db/boards.ts'
import type { Day } from '#lib/board/board.ts'
import { utcDay } from '#lib/board/day.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'

/** The board now, or as it was after an entry. Throws the problems `unknown-entry`, and `not-found` when it has just been deleted. */
export async function stateOf(house: House, boardId: string, at: number | undefined): Promise<BoardState> {
  const state = at === undefined ? await house.boards.state(boardId) : await house.boards.stateAt(boardId, at)
  if (!state) throw new Problem(at === undefined ? 'not-found' : 'unknown-entry')
  return state
}

/** The day as of which a board is judged: today, or the UTC day of the entry. Throws the problem `unknown-entry`. */
export async function dayOf(house: House, boardId: string, at: number | undefined): Promise<Day> {
  if (at === undefined) return utcDay(house.now())
  const [entry] = await house.store.entries(boardId, at - 1, 1)
  if (entry?.seq !== at) throw new Problem('unknown-entry')
  return utcDay(entry.at)
}
