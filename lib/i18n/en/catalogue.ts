import type { CatalogueId } from '#lib/catalogue/responsibilities.ts'
import { business } from './catalogue-business.ts'
import { delivery } from './catalogue-delivery.ts'
import { discovery } from './catalogue-discovery.ts'
import { goToMarket } from './catalogue-go-to-market.ts'
import { lifecycle } from './catalogue-lifecycle.ts'
import { people } from './catalogue-people.ts'
import { sample } from './catalogue-sample.ts'
import { claims, sources } from './catalogue-sources.ts'
import { strategy } from './catalogue-strategy.ts'
import { productOwnerOnly, startup, templates } from './catalogue-templates.ts'

const responsibilities = {
  ...strategy,
  ...discovery,
  ...goToMarket,
  ...business,
  ...delivery,
  ...lifecycle,
  ...people,
} satisfies Record<CatalogueId, { title: string; details: string }>

/** What the practice adds to what the sources say. */
const notes = {
  pricing: 'In practice often with a head of product, marketing or finance.',
} satisfies { [Id in CatalogueId]?: string }

/** Titles, explanations and sources of the catalogue, the names of domains, and the words of the templates. */
export const catalogue = {
  domains: {
    strategy: 'Strategy',
    discovery: 'Discovery',
    'go-to-market': 'Go-to-market',
    business: 'Business',
    delivery: 'Delivery',
    lifecycle: 'Lifecycle',
    people: 'People',
  },
  roles: { 'product-owner': 'Product Owner', 'product-manager': 'Product Manager' },
  responsibilities,
  notes,
  sources,
  claims,
  templates,
  productOwnerOnly,
  startup,
  sample,
}
