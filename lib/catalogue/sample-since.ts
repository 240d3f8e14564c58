import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { newCards } from './new-cards.ts'
import { noted, supported } from './sample-notes.ts'
import { decided, led, moved, type Telling, type Told } from './sample-story.ts'
import { filled } from './sample-team.ts'

/** What came after the second review, until the team voted again: the Product Owner fills in, others hand back. */
export function sinceThen({ words }: Telling): Told[] {
  const { decisions } = words.sample
  return [
    {
      ...{ daysAgo: 55, time: '09:20', by: 'sanne' },
      changes: [
        { kind: 'responsibility.move', responsibilityId: 'roadmap', lane: PRODUCT_OWNER, after: null },
        ...moved(PRODUCT_OWNER, 'market-research'),
        { kind: 'responsibility.duty', responsibilityId: 'roadmap', roleId: PRODUCT_MANAGER, duty: 'C' },
        {
          kind: 'responsibility.decide',
          responsibilityId: 'roadmap',
          note: decisions.roadmap,
          provisional: true,
        },
      ],
    },
    {
      ...{ daysAgo: 48, time: '12:30', by: 'sanne' },
      changes: [
        ...moved(PRODUCT_OWNER, 'stakeholder-approval'),
        decided('stakeholder-approval', decisions['stakeholder-approval']),
        ...moved('shared', 'customer-contact'),
        ...led(PRODUCT_OWNER, 'customer-contact', 'release-planning', 'vision-communication'),
        decided('customer-contact', decisions['customer-contact']),
      ],
    },
    {
      ...{ daysAgo: 38, time: '08:10', by: 'sanne' },
      changes: [filled('scrum-master', 'sanne'), { kind: 'person.remove', personId: 'bram' }],
    },
    { daysAgo: 31, time: '16:45', by: 'aylin', changes: newCards(['customer-retention'], words) },
    { daysAgo: 28, time: '09:00', by: 'sanne', changes: [{ kind: 'action.done', actionId: 'next-manager' }] },
    { daysAgo: 23, time: '13:40', by: 'lena', changes: handedBack(decisions['outbound-messaging']) },
  ]
}

function handedBack(why: string): Change[] {
  return [...moved('unplaced', 'positioning', 'outbound-messaging'), decided('outbound-messaging', why)]
}

/** The third review is due, and the first notes for it are there. */
export function notesSinceThen({ words }: Telling): Told[] {
  const { notes } = words.sample
  return [
    noted(3, '09:10', 'mira', ['interviews', 'keep', notes.interviews]),
    noted(3, '11:25', 'joris', ['dates', 'stop', notes.dates]),
    noted(2, '08:50', 'tobias', ['prices', 'start', notes.prices], ['candidates', 'start', notes.candidates]),
    supported(2, '12:15', 'daan', 'interviews', 'dates'),
    supported(2, '14:00', 'sanne', 'interviews', 'prices', 'candidates'),
    supported(1, '09:30', 'aylin', 'candidates', 'dates', 'interviews'),
  ]
}
