import { type Day, type Id, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Tally } from '#lib/board/round.ts'
import type { CatalogueId } from './responsibilities.ts'
import type { SampleWords } from './words.ts'

type Others = { [Choice in keyof SampleWords['roles'] | 'nobody' | 'unknown']?: number }

/** How often Product Owner, Shared and Product Manager were chosen for a card, and what else was. */
type Votes = readonly [
  card: CatalogueId | 'release-notes',
  owner: number,
  shared: number,
  manager: number,
  others?: Others,
]

/** How it is today, as the seven see it, on what they argue about most. */
const today: readonly Votes[] = [
  ['company-goals', 5, 0, 1, { nobody: 1 }],
  ['roadmap', 6, 1, 0],
  ['market-research', 4, 0, 0, { marketing: 2, nobody: 1 }],
  ['what-to-build-next', 6, 1, 0],
  ['go-to-market-strategy', 1, 0, 0, { marketing: 5, nobody: 1 }],
  ['pricing', 1, 0, 0, { sales: 4, nobody: 2 }],
  ['customer-feedback', 1, 1, 0, { 'customer-support': 5 }],
  ['release-planning', 1, 2, 0, { developers: 4 }],
]

/** Who shall have it from now on, as the seven see it. */
const fromNowOn: readonly Votes[] = [
  ['company-goals', 0, 1, 6],
  ['product-vision', 2, 3, 2],
  ['roadmap', 4, 0, 3],
  ['market-research', 3, 0, 4],
  ['customer-contact', 0, 6, 1],
  ['customer-feedback', 1, 6, 0],
  ['positioning', 0, 0, 6, { marketing: 1 }],
  ['go-to-market-strategy', 0, 0, 6, { marketing: 1 }],
  ['outbound-messaging', 0, 0, 1, { marketing: 6 }],
  ['customer-retention', 0, 0, 2, { 'customer-support': 1, unknown: 4 }],
  ['business-case', 1, 0, 6],
  ['pricing', 2, 2, 3],
  ['budget-and-resources', 0, 0, 6, { nobody: 1 }],
  ['business-model-fit', 0, 1, 6],
  ['product-goal', 7, 0, 0],
  ['strategy-into-work', 6, 1, 0],
  ['product-backlog', 7, 0, 0],
  ['what-to-build-next', 4, 0, 3],
  ['user-stories', 6, 0, 0, { developers: 1 }],
  ['acceptance-criteria', 6, 0, 0, { developers: 1 }],
  ['sprint-planning', 6, 0, 0, { 'scrum-master': 1 }],
  ['release-planning', 2, 3, 0, { developers: 2 }],
  ['product-quality', 0, 0, 0, { developers: 7 }],
  ['release-notes', 0, 0, 0, { marketing: 6, developers: 1 }],
  ['retirement', 1, 0, 3, { nobody: 2, unknown: 1 }],
  ['team-priorities', 7, 0, 0],
  ['developers-questions', 7, 0, 0],
  ['team-alignment', 6, 1, 0],
  ['stakeholder-approval', 6, 1, 0],
  ['vision-communication', 0, 6, 1],
]

/** How clear their own role is to the seven, on the way in. */
const CLARITY = { 2: 3, 3: 2, 4: 2 }

/**
 * The sample team has voted twice, without names: on how it is today, then on what shall hold from now on. Some handovers
 * are arranged: one is, one has a person and no day (`due`), the others are not.
 */
export function sampleVotes({ remarks, handovers }: SampleWords, due: Day): Change[] {
  return [
    ...voted('sample-today', 'today', today),
    ...voted('sample-from-now-on', 'from-now-on', fromNowOn, { remarks: { ...remarks }, clarity: CLARITY }),
    action('release-planning', handovers['release-planning'], { personId: 'joris', due }),
    action('go-to-market-strategy', handovers['go-to-market-strategy'], { personId: 'lena' }),
  ]
}

type Asked = Extract<Change, { kind: 'round.open' }>['question']

function voted(
  roundId: Id,
  question: Asked,
  votes: readonly Votes[],
  more: { remarks?: Record<Id, string[]>; clarity?: Record<string, number> } = {},
): Change[] {
  const tallies = Object.fromEntries(votes.map(([card, ...counts]) => [card, tallied(counts)]))
  return [
    { kind: 'round.open', roundId, question, responsibilities: Object.keys(tallies) },
    { kind: 'round.reveal', roundId, tallies, ...more },
  ]
}

function tallied([owner, shared, manager, others]: readonly [number, number, number, Others?]): Tally {
  const counts = { [PRODUCT_OWNER]: owner, shared, [PRODUCT_MANAGER]: manager, ...others }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

function action(responsibilityId: Id, text: string, terms: { personId: Id; due?: Day }): Change {
  return { kind: 'action.add', actionId: `hand-over-${responsibilityId}`, text, responsibilityId, ...terms }
}
