import { noted, supported } from './sample-notes.ts'
import type { SamplePerson, Telling, Told } from './sample-story.ts'
import { type Votes, voted } from './sample-vote.ts'
import { signed } from './sample-workshop.ts'

const THEN = { daysAgo: 62, by: 'bram' } as const

const PRESENT: SamplePerson[] = ['sanne', 'bram', 'daan', 'mira', 'joris', 'aylin', 'lena']

/** How it was that day, as the eight saw it who were left, on five cards. */
const votes: readonly Votes[] = [
  ['company-goals', 2, 0, 0, { nobody: 6 }],
  ['roadmap', 5, 0, 0, { nobody: 3 }],
  ['market-research', 2, 0, 0, { nobody: 5, marketing: 1 }],
  ['customer-contact', 2, 6, 0],
  ['stakeholder-approval', 6, 2, 0],
]

/** Two months ago: the second review, without a Product Manager, and the charter that says so. */
export function secondReview({ words, dayOf }: Telling): Told[] {
  const { actions, reviews, notes, charter } = words.sample
  return [
    ...voted({
      ...{ ...THEN, from: '09:00', until: '09:03', roundId: 'third-clarity', question: 'clarity' },
      clarity: { 1: 1, 2: 4, 3: 3 },
    }),
    ...voted({
      ...{ ...THEN, from: '09:05', until: '09:11', roundId: 'second-today', question: 'today' },
      votes,
    }),
    noted(62, '09:30', 'daan', ['ask-sanne', 'stop', notes['ask-sanne']]),
    noted(62, '09:31', 'tobias', ['say-first', 'start', notes['say-first']]),
    supported(62, '09:33', 'mira', 'ask-sanne', 'say-first'),
    supported(62, '09:34', 'aylin', 'ask-sanne'),
    {
      ...THEN,
      time: '09:50',
      changes: [
        { kind: 'phase.set', phase: null },
        {
          kind: 'action.add',
          actionId: 'next-manager',
          text: actions['next-manager'],
          personId: 'sanne',
          due: dayOf(32),
        },
        {
          kind: 'action.add',
          actionId: 'budget',
          text: actions.budget,
          responsibilityId: 'budget-and-resources',
          personId: 'sanne',
          due: dayOf(-10),
        },
        { kind: 'action.edit', actionId: 'old-reports', due: dayOf(20) },
        { kind: 'review.hold', reviewId: 'second', label: reviews.second, date: dayOf(62), people: PRESENT },
        { kind: 'review.next', date: dayOf(2) },
      ],
    },
    {
      ...THEN,
      daysAgo: 60,
      time: '11:00',
      changes: [
        { kind: 'charter.issue', version: '2', validFrom: dayOf(60), approvedBy: charter.approvedBy },
      ],
    },
    signed(60, 'sanne'),
    signed(59, 'bram', 'tobias'),
    signed(58, 'mira'),
    signed(57, 'lena'),
    signed(56, 'daan'),
  ]
}
