import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { newCard, newCards } from './new-cards.ts'
import type { Opening } from './opening.ts'
import { productOwnerOnly } from './product-owner-only.ts'
import { type CatalogueId, CORE, catalogue } from './responsibilities.ts'
import { sample } from './sample.ts'
import { startup } from './startup.ts'
import type { CatalogueWords } from './words.ts'

/** What a new board can start from, in the order in which it is offered. */
export const TEMPLATES = ['po-pm', 'everything', 'product-owner-only', 'startup', 'sample', 'blank'] as const

export type TemplateId = (typeof TEMPLATES)[number]

/** The templates that are one entry, without a past. */
export type PlainTemplateId = Exclude<TemplateId, 'sample'>

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

/** Who makes a board from a template, when (ISO 8601 UTC), under which title and with which cards besides. */
export interface Founding extends Pick<Entry, 'at' | 'by'> {
  title: string
  words: CatalogueWords
  cards?: readonly Change[]
}

/**
 * The log of a new board, oldest entry first, for the store to number; it folds from `emptyBoard`. The founder makes it in one
 * entry. The sample has a past of its own, before the founder's day, and an entry of the founder's only for cards besides.
 */
export function templateLog(template: TemplateId, { title, words, cards = [], at, by }: Founding): Opening[] {
  if (template !== 'sample')
    return [{ at, by, changes: [...templateChanges(template, { title, words }), ...cards] }]
  const past = sample(words, at.slice(0, 'yyyy-mm-dd'.length), emptyChanges(title, words))
  return cards.length > 0 ? [...past, { at, by, changes: [...cards] }] : past
}

/** The changes that a template makes a board of: its title, its two roles, and what the template brings. */
export function templateChanges(
  template: PlainTemplateId,
  { title, words }: Pick<Founding, 'title' | 'words'>,
): Change[] {
  return [...emptyChanges(title, words), ...brought(template, words)]
}

function emptyChanges(title: string, words: CatalogueWords): Change[] {
  return [
    { kind: 'board.rename', title },
    { kind: 'role.add', roleId: PRODUCT_OWNER, name: words.roles[PRODUCT_OWNER], lane: true },
    { kind: 'role.add', roleId: PRODUCT_MANAGER, name: words.roles[PRODUCT_MANAGER], lane: true },
  ]
}

function brought(template: PlainTemplateId, words: CatalogueWords): Change[] {
  switch (template) {
    case 'po-pm':
      return newCards([...CORE.map((row) => row.id), ...USUAL], words)
    case 'everything':
      return catalogue.map((row) => newCard(row, words))
    case 'product-owner-only':
      return productOwnerOnly(words)
    case 'startup':
      return startup(words)
    case 'blank':
      return []
  }
}
