import { type Duty, type Lane, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { newCards } from './new-cards.ts'
import type { CatalogueId } from './responsibilities.ts'
import type { CataloguedRole } from './row.ts'
import { led, moved } from './sample-story.ts'
import type { CatalogueWords, SampleWords } from './words.ts'

type SampleRole = CataloguedRole | keyof SampleWords['roles']

/** How a row of the catalogue lay after the sample team's workshop. `covers`: rows that the card stands for besides its own. */
interface SampleCard {
  row: CatalogueId
  lane?: Lane
  lead?: CataloguedRole
  covers?: readonly CatalogueId[]
  duties?: { [Role in SampleRole]?: Duty }
}

const left: readonly SampleCard[] = [
  { row: 'pricing', duties: { [PRODUCT_OWNER]: 'C', sales: 'R' } },
  { row: 'retirement', duties: { developers: 'C' } },
]

const owned = laid(PRODUCT_OWNER, [
  { row: 'customer-contact', covers: ['user-needs'], duties: { developers: 'R', sales: 'C' } },
  { row: 'product-goal', duties: { developers: 'C' } },
  { row: 'strategy-into-work' },
  { row: 'product-backlog', duties: { developers: 'C' } },
  { row: 'user-stories', duties: { developers: 'R' } },
  { row: 'acceptance-criteria', duties: { developers: 'R' } },
  { row: 'sprint-planning', duties: { developers: 'R', 'scrum-master': 'R' } },
  { row: 'team-priorities', duties: { 'scrum-master': 'R' } },
  { row: 'developers-questions' },
  { row: 'team-alignment', duties: { developers: 'I' } },
])

const shared = laid('shared', [
  { row: 'product-vision', lead: PRODUCT_MANAGER, duties: { marketing: 'I' } },
  { row: 'customer-feedback', duties: { 'customer-support': 'C' } },
  { row: 'business-model-fit', lead: PRODUCT_MANAGER },
  { row: 'release-planning', lead: PRODUCT_MANAGER, duties: { developers: 'R', marketing: 'I' } },
  { row: 'stakeholder-approval', lead: PRODUCT_OWNER, duties: { sales: 'I' } },
  { row: 'vision-communication', lead: PRODUCT_MANAGER, duties: { marketing: 'I' } },
])

const managed = laid(PRODUCT_MANAGER, [
  { row: 'company-goals', duties: { [PRODUCT_OWNER]: 'C' } },
  { row: 'what-to-build-next', duties: { [PRODUCT_OWNER]: 'R', developers: 'C' } },
  { row: 'go-to-market-strategy', covers: ['product-launch'], duties: { marketing: 'R', sales: 'C' } },
  {
    row: 'roadmap',
    covers: ['product-strategy'],
    duties: { developers: 'C', marketing: 'C', sales: 'C', 'customer-support': 'C' },
  },
  { row: 'market-research', duties: { marketing: 'C' } },
  { row: 'positioning', duties: { marketing: 'R' } },
  { row: 'business-case', duties: { [PRODUCT_OWNER]: 'R' } },
  { row: 'budget-and-resources', duties: { [PRODUCT_OWNER]: 'C' } },
])

const elsewhere: readonly SampleCard[] = [
  { row: 'product-quality', lane: 'developers', duties: { [PRODUCT_OWNER]: 'C' } },
  { row: 'outbound-messaging', lane: 'marketing', duties: { marketing: 'R' } },
]

const sampleCards: readonly SampleCard[] = [...left, ...owned, ...shared, ...managed, ...elsewhere]

function laid(lane: Lane, cards: readonly SampleCard[]): SampleCard[] {
  return cards.map((card) => ({ ...card, lane }))
}

/** The cards with which the workshop began, none placed. Competitors and finances got none. */
export function cardsAdded(words: CatalogueWords): Change[] {
  return sampleCards.flatMap(({ row, covers = [] }) => {
    const title = words.sample.titles[row]
    return newCards([row], words).map(
      (card): Change => ({ ...card, ...(title ? { title } : {}), covers: [row, ...covers] }),
    )
  })
}

/** Where they lay at its end, who led what was shared, and the letters. */
export function cardsAgreed(): Change[] {
  return sampleCards.flatMap(({ row, lane, lead, duties = {} }) => [
    ...(lane ? moved(lane, row) : []),
    ...(lead ? led(lead, row) : []),
    ...Object.entries(duties).map(
      ([roleId, duty]): Change => ({ kind: 'responsibility.duty', responsibilityId: row, roleId, duty }),
    ),
  ])
}
