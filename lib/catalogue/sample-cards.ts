import { type Duty, type Lane, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { CatalogueId } from './responsibilities.ts'
import type { CataloguedRole } from './row.ts'
import type { SampleWords } from './words.ts'

type SampleRole = CataloguedRole | keyof SampleWords['roles']

/** How one row of the catalogue lies on the sample board. `covers`: rows that the card stands for besides its own. */
export interface SampleCard {
  row: CatalogueId
  lane?: Lane
  lead?: CataloguedRole
  covers?: readonly CatalogueId[]
  duties?: { [Role in SampleRole]?: Duty }
}

const unplaced: readonly SampleCard[] = [
  { row: 'positioning', duties: { marketing: 'R' } },
  { row: 'outbound-messaging', duties: { marketing: 'R' } },
  { row: 'customer-retention' },
  { row: 'business-case', duties: { [PRODUCT_OWNER]: 'R' } },
  { row: 'pricing', duties: { [PRODUCT_OWNER]: 'C', sales: 'R' } },
  { row: 'budget-and-resources', duties: { [PRODUCT_OWNER]: 'C' } },
  { row: 'retirement', duties: { developers: 'C' } },
]

const owned = laid(PRODUCT_OWNER, [
  {
    row: 'roadmap',
    covers: ['product-strategy'],
    duties: { [PRODUCT_MANAGER]: 'C', developers: 'C', marketing: 'C', sales: 'C', 'customer-support': 'C' },
  },
  { row: 'market-research', duties: { marketing: 'C' } },
  { row: 'product-goal', duties: { developers: 'C' } },
  { row: 'strategy-into-work' },
  { row: 'product-backlog', duties: { developers: 'C' } },
  { row: 'user-stories', duties: { developers: 'R' } },
  { row: 'acceptance-criteria', duties: { developers: 'R' } },
  { row: 'sprint-planning', duties: { developers: 'R', 'scrum-master': 'R' } },
  { row: 'team-priorities', duties: { 'scrum-master': 'R' } },
  { row: 'developers-questions' },
  { row: 'team-alignment', duties: { developers: 'I' } },
  { row: 'stakeholder-approval', duties: { sales: 'I' } },
])

const shared = laid('shared', [
  { row: 'product-vision', duties: { marketing: 'I' } },
  {
    row: 'customer-contact',
    covers: ['user-needs'],
    lead: PRODUCT_OWNER,
    duties: { developers: 'R', sales: 'C' },
  },
  { row: 'customer-feedback', lead: PRODUCT_OWNER, duties: { 'customer-support': 'C' } },
  { row: 'business-model-fit' },
  { row: 'release-planning', lead: PRODUCT_OWNER, duties: { developers: 'R', marketing: 'I' } },
  { row: 'vision-communication', lead: PRODUCT_OWNER, duties: { marketing: 'I' } },
])

const left = laid(PRODUCT_MANAGER, [
  { row: 'company-goals', duties: { [PRODUCT_OWNER]: 'C' } },
  { row: 'what-to-build-next', duties: { [PRODUCT_OWNER]: 'R', developers: 'C' } },
  { row: 'go-to-market-strategy', covers: ['product-launch'], duties: { marketing: 'R', sales: 'C' } },
])

const built = laid('developers', [{ row: 'product-quality', duties: { [PRODUCT_OWNER]: 'C' } }])

/** The sample's cards from the catalogue, lane by lane. Here a team has decided, so disputed rows lie in lanes too. */
export const sampleCards: readonly SampleCard[] = [...unplaced, ...owned, ...shared, ...left, ...built]

function laid(lane: Lane, cards: readonly SampleCard[]): SampleCard[] {
  return cards.map((card) => ({ ...card, lane }))
}
