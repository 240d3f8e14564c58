import { type Board, type Lane, lanesOf, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'

/** The lanes that have a key of their own, everywhere the same: 1 Product Owner, 2 Shared, 3 Product Manager, 4 unplaced. */
export const KEYED_LANES: readonly Lane[] = [PRODUCT_OWNER, 'shared', PRODUCT_MANAGER, 'unplaced']

/** The lanes as menus and pickers list them: those with keys first, in the order of the keys. */
export function lanesByKey(board: Pick<Board, 'roles'>): Lane[] {
  return [...KEYED_LANES, ...lanesOf(board).filter((lane) => !KEYED_LANES.includes(lane))]
}
