import { type Day, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { newCard, newCards } from './new-cards.ts'
import { productOwnerOnly } from './product-owner-only.ts'
import { type CatalogueId, CORE, catalogue } from './responsibilities.ts'
import { sample } from './sample.ts'
import { startup } from './startup.ts'
import type { CatalogueWords } from './words.ts'

/** What a new board can start from, in the order in which it is offered. */
export const TEMPLATES = ['po-pm', 'everything', 'product-owner-only', 'startup', 'sample', 'blank'] as const

export type TemplateId = (typeof TEMPLATES)[number]

/** What most Product Owners are given besides, whether or not the sources agree. */
const USUAL: readonly CatalogueId[] = [
  'voice-of-the-customer',
  'product-goal',
  'strategy-into-work',
  'product-backlog',
  'what-to-build-next',
  'user-stories',
  'acceptance-criteria',
  'sprint-planning',
  'developers-questions',
]

/**
 * The changes of a new board's first entry: its title, its two roles, and what the template brings. They apply to
 * `emptyBoard`. `day` is today; fixed terms of the sample's people count from it.
 */
export function templateChanges(
  template: TemplateId,
  { title, words, day }: { title: string; words: CatalogueWords; day: Day },
): Change[] {
  return [
    { kind: 'board.rename', title },
    { kind: 'role.add', roleId: PRODUCT_OWNER, name: words.roles[PRODUCT_OWNER], lane: true },
    { kind: 'role.add', roleId: PRODUCT_MANAGER, name: words.roles[PRODUCT_MANAGER], lane: true },
    ...brought(template, words, day),
  ]
}

function brought(template: TemplateId, words: CatalogueWords, day: Day): Change[] {
  switch (template) {
    case 'po-pm':
      return newCards([...CORE.map((row) => row.id), ...USUAL], words)
    case 'everything':
      return catalogue.map((row) => newCard(row, words))
    case 'product-owner-only':
      return productOwnerOnly(words)
    case 'startup':
      return startup(words)
    case 'sample':
      return sample(words, day)
    case 'blank':
      return []
  }
}
