import {
  type Board,
  type Day,
  type Domain,
  holds,
  type Id,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Role,
} from '#lib/board/board.ts'
import { type CatalogueRow, catalogue } from '#lib/catalogue/responsibilities.ts'
import { type Expected, expectedOf } from './expected.ts'
import { type Limits, limitsOf } from './limits.ts'
import { type Holders, type ReadCard, readCard } from './read-card.ts'

/**
 * A board on a day, read once for all rules. Nothing that is excluded is in it. `ownedBy`: the cards that each role is
 * accountable for; `owned`: how many cards have an accountable role. `rows`: the catalogue; `covering`: the cards that
 * cover each of its rows. `expected`: of each product management domain. `hasLetters`: a C or I stands on some card.
 */
export interface Reading {
  board: Board
  day: Day
  limits: Limits
  roles: ReadonlyMap<Id, Role>
  holders: Holders
  cards: readonly ReadCard[]
  ownedBy: ReadonlyMap<Id, readonly ReadCard[]>
  owned: number
  rows: ReadonlyMap<Id, CatalogueRow>
  covering: ReadonlyMap<Id, readonly ReadCard[]>
  expected: ReadonlyMap<Domain, readonly Expected[]>
  hasLetters: boolean
}

/** The last reading of each board: boards never change, and several questions are asked of each. */
const readings = new WeakMap<Board, { reading: Reading; catalogued: readonly CatalogueRow[] }>()

/** Reads the board in one pass over its cards and one over the catalogue; the same board and day once. */
export function read(board: Board, day: Day, catalogued: readonly CatalogueRow[] = catalogue): Reading {
  const known = readings.get(board)
  if (known?.reading.day === day && known.catalogued === catalogued) return known.reading
  const reading = readAnew(board, day, catalogued)
  readings.set(board, { reading, catalogued })
  return reading
}

function readAnew(board: Board, day: Day, catalogued: readonly CatalogueRow[]): Reading {
  const holders: Holders = new Map(board.roles.map((role) => [role.id, holdersOf(role, day)]))
  const { cardIds, rowIds } = notOurs(board)
  const rows = new Map<Id, CatalogueRow>()
  for (const row of catalogued) if (!rowIds.has(row.id)) rows.set(row.id, row)
  const cards: ReadCard[] = []
  const ownedBy = new Map<Id, ReadCard[]>()
  const covering = new Map<Id, ReadCard[]>()
  let owned = 0
  let hasLetters = false
  for (const card of board.responsibilities) {
    if (cardIds.has(card.id)) continue
    const each = readCard(card, holders)
    cards.push(each)
    if (each.owner !== undefined) {
      owned += 1
      append(ownedBy, each.owner, each)
    }
    for (const rowId of new Set(card.covers)) if (rows.has(rowId)) append(covering, rowId, each)
    hasLetters ||= each.consulted + each.informed > 0
  }
  const roles = new Map(board.roles.map((role) => [role.id, role]))
  const expected = expectedOf({ cards, rows, covering })
  const limits = limitsOf(board)
  return { board, day, limits, roles, holders, cards, ownedBy, owned, rows, covering, expected, hasLetters }
}

/** The people who fill a role on the day; none for a role that the board does not have. */
export function holdersIn(reading: Reading, roleId: Id): ReadonlySet<Id> {
  return reading.holders.get(roleId) ?? new Set()
}

/** The cards that a role is accountable for. */
export function ownedIn(reading: Reading, roleId: Id): readonly ReadCard[] {
  return reading.ownedBy.get(roleId) ?? []
}

/** Whether exactly the same people, at least one, fill Product Owner and Product Manager. */
export function isOneHand(reading: Reading): boolean {
  const owners = holdersIn(reading, PRODUCT_OWNER)
  const managers = holdersIn(reading, PRODUCT_MANAGER)
  return owners.size > 0 && owners.size === managers.size && [...owners].every((each) => managers.has(each))
}

function holdersOf(role: Role, day: Day): ReadonlySet<Id> {
  return new Set(role.people.filter((filling) => holds(filling, day)).map((filling) => filling.personId))
}

/** The excluded cards, and the excluded rows with those that an excluded card takes along. */
function notOurs({ excluded, responsibilities }: Board): { cardIds: Set<Id>; rowIds: Set<Id> } {
  const cardIds = new Set(excluded.flatMap((each) => each.responsibilityId ?? []))
  const rowIds = new Set(excluded.flatMap((each) => each.catalogueId ?? []))
  for (const card of responsibilities) {
    if (cardIds.has(card.id)) for (const rowId of card.covers ?? []) rowIds.add(rowId)
  }
  return { cardIds, rowIds }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
