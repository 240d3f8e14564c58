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
    people: { sanne: 'S', daan: 'D', mira: 'M', joris: 'J', aylin: 'A', tobias: 'T', lena: 'L' },
    areas: { daan: 'Data', mira: 'App' },
    titles: { roadmap: 'Roadmap and strategy' },
    releaseNotes: { title: 'Release notes', details: 'News' },
    decisions: { 'product-backlog': 'One list' },
    notOurs: 'Others',
    remarks: { pricing: ['Hard', 'Fair'] },
    handovers: { 'release-planning': 'Dates', 'go-to-market-strategy': 'Launch' },
  },
}
