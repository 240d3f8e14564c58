import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { layInto, newCards } from './new-cards.ts'
import { type CatalogueId, CORE, isDisputed } from './responsibilities.ts'
import type { CatalogueWords } from './words.ts'

const OWNER_HAT: readonly CatalogueId[] = [
  'voice-of-the-customer',
  'product-goal',
  'strategy-into-work',
  'product-backlog',
  'user-stories',
  'acceptance-criteria',
]

const MANAGER_HAT: readonly CatalogueId[] = [
  'product-strategy',
  'roadmap',
  'competition-analysis',
  'market-research',
  'positioning',
  'go-to-market-strategy',
  'product-launch',
  'business-model-fit',
  'pricing',
  'budget-and-resources',
]

const FOUNDER = 'founder'

/** One person in both roles and all cards placed. The core rows it leaves out are excluded, so that no gap is open. */
export function startup(words: CatalogueWords): Change[] {
  return [
    { kind: 'person.add', personId: FOUNDER, name: words.startup.person },
    { kind: 'role.fill', roleId: PRODUCT_OWNER, personId: FOUNDER },
    { kind: 'role.fill', roleId: PRODUCT_MANAGER, personId: FOUNDER },
    ...newCards([...OWNER_HAT, ...MANAGER_HAT], words),
    ...layInto(PRODUCT_OWNER, OWNER_HAT),
    ...layInto(PRODUCT_MANAGER, MANAGER_HAT),
    ...leftOut(words.startup),
  ]
}

/** Disputed rows too: with one person in both roles there is nobody yet to disagree with. */
function leftOut(reasons: CatalogueWords['startup']): Change[] {
  return CORE.filter((row) => !MANAGER_HAT.includes(row.id)).map((row) => ({
    kind: 'responsibility.exclude',
    catalogueId: row.id,
    reason: isDisputed(row)
      ? reasons.bothHats
      : row.domain === 'lifecycle'
        ? reasons.afterCustomers
        : reasons.withInvestors,
  }))
}
