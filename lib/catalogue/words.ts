import type { CatalogueId } from './responsibilities.ts'
import type { CataloguedRole } from './row.ts'

/** What a card says: a title of one line, and an explanation that does not say who has it. */
export interface CardWords {
  title: string
  details: string
}

/** The texts that a new board is made of: the catalogue's part of the messages, in any language. */
export interface CatalogueWords {
  roles: Record<CataloguedRole, string>
  responsibilities: Record<CatalogueId, CardWords>
  productOwnerOnly: { person: string }
  startup: { person: string; bothHats: string; afterCustomers: string; withInvestors: string }
  sample: SampleWords
}

/** The sample team's texts, those of its past included. */
export interface SampleWords {
  team: string
  product: string
  purpose: string
  scope: string
  roles: Record<'developers' | 'marketing' | 'customer-support' | 'sales' | 'scrum-master', string>
  /** `petra` and `bram` have left. */
  people: Record<'sanne' | 'petra' | 'bram' | 'daan' | 'mira' | 'joris' | 'aylin' | 'tobias' | 'lena', string>
  areas: Record<'daan' | 'mira', string>
  titles: { [Id in CatalogueId]?: string }
  releaseNotes: CardWords
  /** Why cards lie where they lie; of one that has moved on since, why it lay where it lay. */
  decisions: Record<
    | 'roadmap'
    | 'positioning'
    | 'outbound-messaging'
    | 'pricing'
    | 'product-backlog'
    | 'customer-contact'
    | 'customer-feedback'
    | 'product-quality'
    | 'stakeholder-approval',
    string
  >
  /** What had been decided before the Product Manager left. */
  former: Record<'roadmap' | 'pricing', string>
  notOurs: string
  /** What voters said about cards, in no order. */
  remarks: { [Id in CatalogueId]?: string[] }
  /** What is arranged about what passes from one role to another. */
  handovers: Record<'release-planning' | 'go-to-market-strategy', string>
  actions: Record<'pricing-proposal' | 'old-reports' | 'next-manager' | 'budget', string>
  reviews: Record<'first' | 'second', string>
  notes: Record<
    'labels' | 'one-page' | 'ask-sanne' | 'say-first' | 'interviews' | 'dates' | 'prices' | 'candidates',
    string
  >
  agreements: Record<'monday' | 'week' | 'copenhagen', string>
  charter: Record<'deputies' | 'decides' | 'approvedBy', string>
}
