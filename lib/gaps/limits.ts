import type { Board } from '#lib/board/board.ts'
import type { Settings } from '#lib/board/settings.ts'

/** The limits of the rules, all of them known. Their meaning and units stand at `Settings`. */
export type Limits = Required<Settings>

/** The limits of a board that has set none. Source: our own table of gap rules. */
export const DEFAULT_LIMITS: Limits = {
  noOnePercent: 75,
  sharedPercent: 40,
  overloadPercent: 75,
  consultedMost: 4,
  termDays: 30,
  contestedPercent: 75,
  reviewMonths: 6,
  strict: false,
}

/** So many placed cards must lie on the board before too many of them can be shared. */
export const FEWEST_PLACED = 8

/** So many cards must a role or a person own before it can be too much. */
export const FEWEST_OWNED = 10

/** So many people must be named on the board before one of them can carry too much. */
export const FEWEST_PEOPLE = 3

/** The limits that hold on this board: its own, and the defaults for the rest. */
export function limitsOf(board: Pick<Board, 'settings'>): Limits {
  return { ...DEFAULT_LIMITS, ...board.settings }
}

/** Whether `part` of `whole` is more than so many percent. Exact at the limit; never of nothing. */
export function isMoreThan(percent: number, part: number, whole: number): boolean {
  return part * 100 > percent * whole
}
