import { type CatalogueId, catalogue } from './responsibilities.ts'
import type { CardWords, CatalogueWords } from './words.ts'

/** Words of no language, for tests: each title is its id with blanks, so that none depends on a translation. */
export const inventedWords: CatalogueWords = {
  roles: { 'product-owner': 'Owner', 'product-manager': 'Manager' },
  responsibilities: Object.fromEntries(
    catalogue.map(({ id }) => [id, { title: id.replaceAll('-', ' '), details: `About ${id}` }]),
  ) as Record<CatalogueId, CardWords>,
  productOwnerOnly: { person: 'Somebody' },
  startup: { person: 'One', bothHats: 'both', afterCustomers: 'early', withInvestors: 'investors' },
  sample: {
    team: 'Team',
    product: 'Product',
    purpose: 'Purpose',
    scope: 'Scope',
    roles: {
      developers: 'Developers',
      marketing: 'Marketing',
      'customer-support': 'Support',
      sales: 'Sales',
      'scrum-master': 'Master',
    },
    people: {
      ...{ sanne: 'S', petra: 'P', bram: 'B', daan: 'D', mira: 'M' },
      ...{ joris: 'J', aylin: 'A', tobias: 'T', lena: 'L' },
    },
    areas: { daan: 'Data', mira: 'App' },
    titles: { roadmap: 'Roadmap and strategy' },
    releaseNotes: { title: 'Release notes', details: 'News' },
    decisions: {
      roadmap: 'For now',
      positioning: 'Same words',
      'outbound-messaging': 'Given back',
      pricing: 'Old list',
      'product-backlog': 'One list',
      'customer-contact': 'Four',
      'customer-feedback': 'Labels',
      'product-quality': 'Developers',
      'stakeholder-approval': 'Asks',
    },
    former: { roadmap: 'Year', pricing: 'New list' },
    notOurs: 'Others',
    remarks: { pricing: ['Hard', 'Fair'] },
    handovers: { 'release-planning': 'Dates', 'go-to-market-strategy': 'Launch' },
    actions: { 'pricing-proposal': 'Propose', 'old-reports': 'List', 'next-manager': 'When', budget: 'Who' },
    reviews: { first: 'One', second: 'Two' },
    notes: {
      ...{ labels: 'Read', 'one-page': 'Page', 'ask-sanne': 'Ask', 'say-first': 'Say' },
      ...{ interviews: 'Sit in', dates: 'Dates', prices: 'Talk', candidates: 'Show' },
    },
    agreements: { monday: 'Meet', week: 'Decide', copenhagen: 'Tell' },
    charter: { deputies: 'Stand-in', decides: 'Head', approvedBy: 'Head' },
  },
}
