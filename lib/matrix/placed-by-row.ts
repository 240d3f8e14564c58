import type { Id, Lane, Responsibility } from '#lib/board/board.ts'
import { asWord } from './letter-words.ts'
import type { MatrixReading, ReadCard } from './matrix-reading.ts'
import type { MatrixWords } from './matrix-words.ts'

/** Where a row lays its card. `several`: names of the roles that it calls accountable, when they are two or more. `isOdd`: its lane says something else. */
export interface RowPlace {
  lane: Lane
  lead?: Id
  several: string[]
  isOdd: boolean
}

/**
 * One A: the role's lane, or the lead of what our own file calls shared. Several: shared without a lead. None: the lane that the
 * row names, else where the card is `before`, with its lead; a new card is unplaced. `ids` are those of the roles of the file,
 * in its order.
 */
export function placeOf(
  { duties, lane }: ReadCard,
  { roles }: Pick<MatrixReading, 'roles'>,
  ids: readonly Id[],
  { lanes }: Pick<MatrixWords, 'lanes'>,
  before: Pick<Responsibility, 'lane' | 'lead'> | undefined,
): RowPlace {
  const accountable = duties.filter(({ letters }) => letters.includes('A')).map(({ role }) => role)
  const names = accountable.map((role) => roles[role]?.name ?? '')
  const [first] = accountable
  const id = first === undefined ? undefined : ids[first]
  if (accountable.length > 1) return { lane: 'shared', several: names, isOdd: false }
  const said = lane === undefined ? undefined : asWord(lane)
  if (said === asWord(lanes.shared))
    return { lane: 'shared', ...(id ? { lead: id } : {}), several: [], isOdd: false }
  const called = (name: string) => [asWord(name), asWord(quoted(name))].includes(said ?? '')
  if (id)
    return { lane: id, several: [], isOdd: said !== undefined && !called(roles[first ?? 0]?.called ?? '') }
  const named = said === undefined ? undefined : ids[roles.findIndex((role) => called(role.called))]
  if (named !== undefined || said === asWord(lanes.unplaced))
    return { lane: named ?? 'unplaced', several: [], isOdd: false }
  const { lane: kept = 'unplaced', lead } = before ?? {}
  return { lane: kept, ...(lead ? { lead } : {}), several: [], isOdd: said !== undefined }
}

/** How a lane is written that bears the name of a role, when it could be taken for the shared or the unplaced cards. */
export function quoted(name: string): string {
  return `“${name}”`
}
