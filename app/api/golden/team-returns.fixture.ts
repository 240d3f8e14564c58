import type { Change } from '#lib/board/change.ts'

const firstReview: Change[] = [
  {
    kind: 'review.hold',
    reviewId: 'may',
    label: 'After the pilot',
    date: '2026-05-18',
    people: ['ines', 'taras'],
  },
  { kind: 'note.add', noteId: 'keep', column: 'keep', text: 'One planning a week' },
  { kind: 'note.add', noteId: 'stop', column: 'stop', text: 'Prices by phone' },
  { kind: 'responsibility.move', responsibilityId: 'price', lane: 'product-manager' },
  { kind: 'responsibility.decide', responsibilityId: 'price', note: 'Two cities answered.' },
  { kind: 'action.done', actionId: 'offer' },
  { kind: 'round.open', roundId: 'again', question: 'today', responsibilities: ['vision', 'price'] },
  {
    kind: 'round.reveal',
    roundId: 'again',
    tallies: { vision: { 'product-owner': 2, 'product-manager': 2 }, price: { 'product-manager': 4 } },
  },
]

const secondReview: Change[] = [
  { kind: 'review.hold', reviewId: 'august', label: 'Summer', date: '2026-08-24' },
  { kind: 'responsibility.move', responsibilityId: 'greek', lane: 'product-manager' },
  { kind: 'charter.issue', version: '2', validFrom: '2026-09-01', approvedBy: 'Nadia Bos' },
  { kind: 'charter.sign', personId: 'ines' },
  { kind: 'charter.sign', personId: 'lukasz', onBehalf: true },
  { kind: 'review.next', date: '2026-11-30' },
]

const since: Change[] = [
  { kind: 'responsibility.move', responsibilityId: 'cyrillic', lane: 'product-owner' },
  {
    kind: 'action.add',
    actionId: 'nights',
    text: 'Say who is called first',
    responsibilityId: 'incidents',
    due: '2026-12-01',
  },
]

/** Two reviews of the team, and what changed since the last. */
export const returning = [
  ['2026-05-18T09:00:00.000Z', firstReview],
  ['2026-08-24T09:00:00.000Z', secondReview],
  ['2026-11-02T09:00:00.000Z', since],
] as const
