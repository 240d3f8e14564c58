import type { Day } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { SampleCardId, SamplePerson, Telling, Told } from './sample-story.ts'
import { type Votes, voted } from './sample-vote.ts'

const THEN = { daysAgo: 9, by: 'sanne' } as const

/** What is arranged is to be done by then, in days from today. */
const HANDOVER_DAYS = 14

/** How it is today, as the seven see it who are left, on what they argue about most. */
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
 * The sample team has voted again, on how it is today, then on what shall hold from now on; none of it is settled. Some
 * handovers are arranged in between: one is, one has a person and no day, the others are not.
 */
export function sampleVotes({ words, dayOf }: Telling): Told[] {
  const { handovers, remarks } = words.sample
  return [
    ...voted({
      ...THEN,
      from: '13:00',
      until: '13:08',
      roundId: 'third-today',
      question: 'today',
      votes: today,
    }),
    arranged('13:14', 'joris', 'release-planning', handovers['release-planning'], dayOf(-HANDOVER_DAYS)),
    arranged('13:16', 'lena', 'go-to-market-strategy', handovers['go-to-market-strategy']),
    ...voted({
      ...{ ...THEN, from: '13:20', until: '13:41', roundId: 'third-from-now-on', question: 'from-now-on' },
      ...{ votes: fromNowOn, clarity: CLARITY, remarks: { ...remarks } },
    }),
    { ...THEN, time: '14:00', changes: [{ kind: 'phase.set', phase: null }] },
  ]
}

function arranged(time: string, by: SamplePerson, card: SampleCardId, text: string, due?: Day): Told {
  const terms = { responsibilityId: card, personId: by, ...(due ? { due } : {}) }
  const changes: Change[] = [{ kind: 'action.add', actionId: `hand-over-${card}`, text, ...terms }]
  return { daysAgo: THEN.daysAgo, time, by, changes }
}
