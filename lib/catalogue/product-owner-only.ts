import { PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { layInto, newCards } from './new-cards.ts'
import { type CatalogueId, CORE } from './responsibilities.ts'
import type { CatalogueWords } from './words.ts'

/** Everyday delivery, which every source that speaks of it gives to the Product Owner. */
const OWNED: readonly CatalogueId[] = [
  'product-goal',
  'strategy-into-work',
  'product-backlog',
  'user-stories',
  'acceptance-criteria',
  'sprint-planning',
]

const PERSON = 'our-product-owner'

/**
 * A team without a Product Manager: all core rows unplaced. The Product Owner's role is filled by a person yet to be
 * renamed; else the owned cards would count as gaps too, and hide the vacuum.
 */
export function productOwnerOnly(words: CatalogueWords): Change[] {
  const core = CORE.map((row) => row.id)
  return [
    { kind: 'person.add', personId: PERSON, name: words.productOwnerOnly.person },
    { kind: 'role.fill', roleId: PRODUCT_OWNER, personId: PERSON },
    ...newCards([...core, 'what-to-build-next', ...OWNED], words),
    ...layInto(PRODUCT_OWNER, OWNED),
  ]
}
