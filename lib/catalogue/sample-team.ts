import { type Day, type Id, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { SamplePerson, Telling } from './sample-story.ts'
import type { SampleWords } from './words.ts'

/** Lena is interim: her last day at the sample team, in days from today. */
const DAYS_LEFT = 20

/** Who was there when the sample team's board was made, and in which roles. */
export function teamAdded({ words, dayOf }: Telling): Change[] {
  const { roles, people, areas } = words.sample
  const add = (roleId: keyof SampleWords['roles'], lane: boolean): Change => {
    return { kind: 'role.add', roleId, name: roles[roleId], lane }
  }
  return [
    add('developers', true),
    add('marketing', true),
    add('customer-support', true),
    add('sales', false),
    add('scrum-master', false),
    ...Object.entries(people).map(([personId, name]): Change => ({ kind: 'person.add', personId, name })),
    filled(PRODUCT_OWNER, 'sanne'),
    filled(PRODUCT_MANAGER, 'petra'),
    filled('scrum-master', 'bram'),
    filled('developers', 'daan', { for: areas.daan }),
    filled('developers', 'mira', { for: areas.mira }),
    filled('developers', 'joris'),
    filled('customer-support', 'aylin'),
    filled('sales', 'tobias'),
    filled('marketing', 'lena', { until: dayOf(-DAYS_LEFT) }),
  ]
}

/** Somebody takes a role, perhaps for an area or until a day. */
export function filled(roleId: Id, personId: SamplePerson, more: { for?: string; until?: Day } = {}): Change {
  return { kind: 'role.fill', roleId, personId, ...more }
}
