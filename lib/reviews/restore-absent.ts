import type { Id } from '#lib/board/board.ts'

/** Those of `list` whose id nothing in `there` has. */
export function absentIn<Thing extends { id: Id }>(
  there: readonly { id: Id }[],
  list: readonly Thing[],
): Thing[] {
  const known = new Set(there.map(({ id }) => id))
  return list.filter(({ id }) => !known.has(id))
}
