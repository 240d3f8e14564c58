import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import { noted, supported } from './sample-notes.ts'
import { decided, led, moved, RELEASE_NOTES, type Telling, type Told } from './sample-story.ts'
import { filled } from './sample-team.ts'
import { voted } from './sample-vote.ts'

const THEN = { daysAgo: 152, by: 'bram' } as const

/** Five months ago: the first review, when all went well. */
export function firstReview({ words, dayOf }: Telling): Told[] {
  const { former, decisions, actions, reviews, notes, people } = words.sample
  return [
    {
      daysAgo: 158,
      time: '09:05',
      by: 'tobias',
      changes: [{ kind: 'action.done', actionId: 'pricing-proposal' }],
    },
    ...voted({
      ...{ ...THEN, from: '13:00', until: '13:04', roundId: 'second-clarity', question: 'clarity' },
      clarity: { 3: 1, 4: 5, 5: 2 },
    }),
    {
      ...THEN,
      time: '13:25',
      changes: [
        { kind: 'phase.set', phase: null },
        ...moved(PRODUCT_MANAGER, 'pricing'),
        decided('pricing', former.pricing),
        ...led(PRODUCT_OWNER, 'customer-feedback'),
        decided('customer-feedback', decisions['customer-feedback']),
        {
          kind: 'responsibility.add',
          responsibilityId: RELEASE_NOTES,
          domain: 'delivery',
          ...words.sample.releaseNotes,
        },
        ...moved('marketing', RELEASE_NOTES),
        { kind: 'responsibility.duty', responsibilityId: RELEASE_NOTES, roleId: 'developers', duty: 'C' },
      ],
    },
    noted(152, '13:31', 'aylin', ['labels', 'keep', notes.labels]),
    noted(152, '13:32', 'mira', ['one-page', 'start', notes['one-page']]),
    supported(152, '13:34', 'sanne', 'labels', 'one-page'),
    supported(152, '13:35', 'joris', 'labels'),
    {
      ...THEN,
      time: '13:45',
      changes: [
        {
          kind: 'action.add',
          actionId: 'old-reports',
          text: actions['old-reports'],
          responsibilityId: 'retirement',
          personId: 'joris',
          due: dayOf(122),
        },
        {
          kind: 'review.hold',
          reviewId: 'first',
          label: reviews.first,
          date: dayOf(152),
          people: Object.keys(people),
        },
        { kind: 'review.next', date: dayOf(62) },
      ],
    },
  ]
}

/** Then the Product Manager leaves, and nobody comes after her. */
export function parting({ words, dayOf }: Telling): Told[] {
  const { decisions } = words.sample
  return [
    {
      ...{ daysAgo: 118, time: '10:15', by: 'petra' },
      changes: [filled(PRODUCT_MANAGER, 'petra', { until: dayOf(104) })],
    },
    { daysAgo: 103, time: '08:40', by: 'sanne', changes: [{ kind: 'person.remove', personId: 'petra' }] },
    {
      ...{ daysAgo: 101, time: '14:10', by: 'sanne' },
      changes: [
        ...moved('unplaced', 'pricing', 'business-case', 'budget-and-resources'),
        decided('pricing', decisions.pricing),
        ...moved('marketing', 'positioning'),
        decided('positioning', decisions.positioning),
        ...led(null, 'product-vision', 'business-model-fit'),
      ],
    },
  ]
}
