import type { Domain, Id } from '#lib/board/board.ts'
import type { CatalogueRow } from '#lib/catalogue/responsibilities.ts'
import type { CardState, ReadCard } from './read-card.ts'

/** The domains whose work a product manager does wherever there is one. */
export const PRODUCT_MANAGEMENT_DOMAINS = [
  'strategy',
  'discovery',
  'go-to-market',
  'business',
  'lifecycle',
] as const satisfies readonly Domain[]

export type ProductManagementDomain = (typeof PRODUCT_MANAGEMENT_DOMAINS)[number]

/** Worst first: a row that several cards cover is as open as the most open of them. */
const STATES = ['missing', 'unplaced', 'withoutLead', 'unfilled', 'owned'] as const

/** How far one expected responsibility is from being owned; all but `owned` are open. */
export type ExpectedState = 'missing' | CardState

/**
 * One responsibility that is expected of a domain: a core row of the catalogue with the cards that cover it (none:
 * missing), or a card that stands for itself. `rows`: the rows of the catalogue that it stands for, none for a card of
 * the team's own.
 */
export interface Expected {
  id: Id
  state: ExpectedState
  cards: readonly ReadCard[]
  rows: readonly CatalogueRow[]
}

/** What `expectedOf` looks at: nothing excluded may be in it, neither cards nor rows. */
interface Ours {
  cards: readonly ReadCard[]
  rows: ReadonlyMap<Id, CatalogueRow>
  covering: ReadonlyMap<Id, readonly ReadCard[]>
}

/**
 * What is expected of each product management domain: its core rows, and every other card of the domain. A row counts
 * once and in its own domain, however many cards cover it and in whatever domain they lie. A card that covers a core row
 * stands for that and does not count again. Excluded rows and cards are in neither; a card whose core row was excluded
 * without it stands for itself.
 */
export function expectedOf({ cards, rows, covering }: Ours): ReadonlyMap<Domain, Expected[]> {
  const expected = new Map<Domain, Expected[]>(PRODUCT_MANAGEMENT_DOMAINS.map((domain) => [domain, []]))
  for (const row of rows.values()) {
    if (row.core) expected.get(row.domain)?.push(expectedRow(row, covering.get(row.id) ?? []))
  }
  for (const each of cards) {
    const stands = rowsOf(each, rows)
    if (stands.some((row) => row.core)) continue
    const { id, domain } = each.card
    expected.get(domain)?.push({ id, state: each.state, cards: [each], rows: stands })
  }
  return expected
}

function expectedRow(row: CatalogueRow, cards: readonly ReadCard[]): Expected {
  const states: ExpectedState[] = cards.length > 0 ? cards.map((each) => each.state) : ['missing']
  const state = STATES.find((each) => states.includes(each)) ?? 'missing'
  return { id: row.id, state, cards, rows: [row] }
}

function rowsOf({ card }: ReadCard, rows: ReadonlyMap<Id, CatalogueRow>): CatalogueRow[] {
  return (card.covers ?? []).flatMap((id) => rows.get(id) ?? [])
}
