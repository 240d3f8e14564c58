import { type Id, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import { businessRows } from './business-rows.ts'
import { deliveryRows } from './delivery-rows.ts'
import { discoveryRows } from './discovery-rows.ts'
import { goToMarketRows } from './go-to-market-rows.ts'
import { lifecycleRows } from './lifecycle-rows.ts'
import { peopleRows } from './people-rows.ts'
import type { Row } from './row.ts'
import type { SourceId } from './sources.ts'
import { strategyRows } from './strategy-rows.ts'

const ROWS = [
  ...strategyRows,
  ...discoveryRows,
  ...goToMarketRows,
  ...businessRows,
  ...deliveryRows,
  ...lifecycleRows,
  ...peopleRows,
]

/** The id of a row: `product-vision`. */
export type CatalogueId = (typeof ROWS)[number]['id']

/** One responsibility that the literature knows. */
export type CatalogueRow = Row<CatalogueId>

/** Every responsibility that the literature knows, domain by domain in the order of `DOMAINS`. */
export const catalogue: readonly CatalogueRow[] = ROWS

/** The rows that the vacuum rule expects on every board. */
export const CORE: readonly CatalogueRow[] = catalogue.filter((each) => each.core)

const byId = new Map<Id, CatalogueRow>(catalogue.map((each) => [each.id, each]))

/** The row with this id; undefined for an id that the catalogue does not have. */
export function row(id: Id): CatalogueRow | undefined {
  return byId.get(id)
}

/** The sources that give a row to a role; none for a role other than Product Owner and Product Manager. */
export function sourcesGiving(row: CatalogueRow, roleId: Id): readonly SourceId[] {
  return roleId === PRODUCT_OWNER || roleId === PRODUCT_MANAGER ? row.claims[roleId] : []
}

/**
 * Whether the sources disagree: it is given to Product Owner and to Product Manager, and not only by sources that
 * mean both together. Templates never place such a row.
 */
export function isDisputed(row: CatalogueRow): boolean {
  const { 'product-owner': owner, 'product-manager': manager } = row.claims
  const shares = (source: SourceId) =>
    row.remarks.some((remark) => remark.source === source && remark.says === 'shares')
  return owner.length > 0 && manager.length > 0 && ![...owner, ...manager].every(shares)
}
