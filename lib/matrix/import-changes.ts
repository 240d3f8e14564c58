import type { Board, Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Unread } from './grid.ts'
import type { ImportMaking } from './import-making.ts'
import { matchCards } from './match-cards.ts'
import type { MatrixReading } from './matrix-reading.ts'
import { placeOf } from './placed-by-row.ts'
import { matchRoles } from './role-matches.ts'
import { rowChanges } from './row-changes.ts'

/**
 * What an import would do. `ends`: how many changes it takes up to the end of each row; `newRoles`: names that the board gets;
 * `matched`: those that it has under another name; `updated`: how many rows are cards already.
 */
export interface ImportPlan {
  changes: Change[]
  ends: number[]
  newRoles: string[]
  matched: { name: string; roleId: Id }[]
  updated: number
  /** What no card can hold, in addition to what was not read. */
  unread: Unread[]
}

/**
 * The changes, meant as one entry, after which the board has what a matrix says: roles and cards that it does not have are
 * added, others are updated, none goes. What the board has already changes nothing.
 */
export function importChanges(board: Board, reading: MatrixReading, making: ImportMaking): ImportPlan {
  const matched = matchRoles(reading.roles, board)
  const roleIds = matched.map((id) => id ?? making.newId())
  const cards = matchCards(reading.cards, board, making)
  const places = reading.cards.map((card, at) => placeOf(card, reading, roleIds, making.words, cards[at]))
  const owning = new Set(places.map(({ lane }) => lane))
  const unread: Unread[] = []
  const changes = [...roleChanges(board, reading, matched, roleIds, owning)]
  const ends: number[] = []
  for (const [at, card] of reading.cards.entries()) {
    const place = places[at]
    if (!place) continue
    const made = rowChanges(board, { card, place, before: cards[at], reading, roleIds }, making)
    const left = place.isOdd && card.lane !== undefined ? [card.lane, ...made.left] : made.left
    changes.push(...made.changes)
    ends.push(changes.length)
    const { row, sheet } = card
    unread.push(...left.map((text) => ({ row, cell: 1, text, ...(sheet === undefined ? {} : { sheet }) })))
  }
  const newRoles = reading.roles.flatMap(({ name }, at) => (matched[at] ? [] : [name]))
  const updated = cards.filter((card) => card !== undefined).length
  return { changes, ends, newRoles, matched: otherNames(board, reading, matched), updated, unread }
}

function otherNames(board: Board, { roles }: MatrixReading, matched: readonly (Id | undefined)[]) {
  return roles.flatMap(({ name, called }, at) => {
    const role = board.roles.find(({ id }) => id === matched[at])
    return role && role.name !== called ? [{ name, roleId: role.id }] : []
  })
}

/** A role gets a lane with the first card that it owns. */
function roleChanges(
  board: Board,
  { roles }: MatrixReading,
  matched: readonly (Id | undefined)[],
  ids: readonly Id[],
  owning: ReadonlySet<string>,
): Change[] {
  return ids.flatMap((roleId, at): Change[] => {
    const lane = owning.has(roleId)
    if (!matched[at]) return [{ kind: 'role.add', roleId, name: roles[at]?.name ?? '', lane }]
    const hasLane = board.roles.find((role) => role.id === roleId)?.lane
    return lane && !hasLane ? [{ kind: 'role.edit', roleId, lane }] : []
  })
}
