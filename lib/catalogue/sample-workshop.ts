import type { Change } from '#lib/board/change.ts'
import { cardsAdded, cardsAgreed } from './sample-cards.ts'
import { decided, type SamplePerson, type Telling, type Told } from './sample-story.ts'
import { teamAdded } from './sample-team.ts'
import { type Votes, voted } from './sample-vote.ts'

const THEN = { daysAgo: 243, by: 'bram' } as const

/** Who shall have it from now on, as the eight saw it who voted, on what they argued about most. */
const votes: readonly Votes[] = [
  ['company-goals', 0, 1, 7],
  ['product-vision', 1, 5, 2],
  ['roadmap', 2, 1, 5],
  ['market-research', 1, 0, 7],
  ['customer-contact', 6, 2, 0],
  ['customer-feedback', 3, 5, 0],
  ['positioning', 0, 0, 5, { marketing: 3 }],
  ['pricing', 0, 2, 3, { sales: 3 }],
  ['what-to-build-next', 3, 1, 4],
  ['release-planning', 1, 5, 2],
  ['stakeholder-approval', 3, 4, 1],
  ['retirement', 0, 0, 2, { nobody: 3, unknown: 3 }],
]

/** Eight months ago: the team, then with a Product Manager, agrees on who owns what, and signs it. `founding` makes the board. */
export function workshop(telling: Telling, founding: readonly Change[]): Told[] {
  const { words, dayOf } = telling
  const { team, product, purpose, scope, former, decisions, actions, notOurs } = words.sample
  const { agreements, charter } = words.sample
  return [
    {
      ...THEN,
      time: '08:30',
      changes: [
        ...founding,
        { kind: 'board.describe', team, product, purpose, scope },
        ...teamAdded(telling),
        ...cardsAdded(words),
      ],
    },
    ...voted({
      ...{ ...THEN, from: '08:50', until: '08:53', roundId: 'first-clarity', question: 'clarity' },
      clarity: { 2: 4, 3: 3, 4: 1 },
    }),
    ...voted({
      ...{ ...THEN, from: '08:55', until: '09:12', roundId: 'first-from-now-on', question: 'from-now-on' },
      votes,
    }),
    {
      ...THEN,
      time: '09:50',
      changes: [
        ...cardsAgreed(),
        decided('roadmap', former.roadmap),
        decided('product-backlog', decisions['product-backlog']),
        decided('product-quality', decisions['product-quality']),
        action('pricing-proposal', actions['pricing-proposal']),
        { kind: 'responsibility.exclude', catalogueId: 'marketing-and-branding', reason: notOurs },
        { kind: 'phase.set', phase: null },
      ],
    },
    {
      ...THEN,
      daysAgo: 241,
      time: '13:00',
      changes: [
        ...Object.entries(agreements).map(
          ([agreementId, text]): Change => ({ kind: 'agreement.add', agreementId, text }),
        ),
        { kind: 'charter.describe', deputies: charter.deputies, decides: charter.decides },
        { kind: 'review.next', date: dayOf(152) },
        { kind: 'charter.issue', version: '1', validFrom: dayOf(241), approvedBy: charter.approvedBy },
      ],
    },
    signed(241, 'sanne'),
    signed(240, 'petra'),
    signed(239, 'bram', 'daan', 'mira', 'joris', 'aylin', 'tobias', 'lena'),
  ]

  function action(actionId: string, text: string): Change {
    return {
      kind: 'action.add',
      actionId,
      text,
      responsibilityId: 'pricing',
      personId: 'tobias',
      due: dayOf(220),
    }
  }
}

/** Somebody signs the newest version of the charter, and for others who asked for it. */
export function signed(daysAgo: number, by: SamplePerson, ...others: SamplePerson[]): Told {
  const own: Change = { kind: 'charter.sign', personId: by }
  const changes = others.map((personId): Change => ({ kind: 'charter.sign', personId, onBehalf: true }))
  return { daysAgo, time: '15:20', by, changes: [own, ...changes] }
}
