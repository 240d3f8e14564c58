import { type Day, type Id, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { newCards } from './new-cards.ts'
import { type SampleCard, sampleCards } from './sample-cards.ts'
import { sampleVotes } from './sample-votes.ts'
import type { CatalogueWords, SampleWords } from './words.ts'

const RELEASE_NOTES = 'release-notes'

/** Lena is interim: her last day at the sample team, in days from today. */
const DAYS_LEFT = 20

/** What is arranged is to be done by then, in days from today. */
const HANDOVER_DAYS = 14

/**
 * A made-up team some months after its Product Manager left. Nobody took over, the Product Owner filled in where she
 * could: most gap rules find something. Competitors and finances have no card at all. The team has voted without names: much is
 * contested, and what nobody has handed over yet lies elsewhere today. No workshop is under way.
 */
export function sample(words: CatalogueWords, day: Day): Change[] {
  const { team, product, purpose, scope } = words.sample
  return [
    { kind: 'board.describe', team, product, purpose, scope },
    ...people(words.sample, day),
    ...sampleCards.flatMap((card) => cardChanges(card, words)),
    ...releaseNotes(words.sample),
    ...sampleVotes(words.sample, daysAfter(day, HANDOVER_DAYS)),
    { kind: 'responsibility.exclude', catalogueId: 'marketing-and-branding', reason: words.sample.notOurs },
  ]
}

function people({ roles, people, areas }: SampleWords, day: Day): Change[] {
  const add = (roleId: keyof typeof roles, lane: boolean): Change => {
    return { kind: 'role.add', roleId, name: roles[roleId], lane }
  }
  const fill = (
    roleId: Id,
    personId: keyof typeof people,
    more: { for?: string; until?: Day } = {},
  ): Change => {
    return { kind: 'role.fill', roleId, personId, ...more }
  }
  return [
    add('developers', true),
    add('marketing', true),
    add('customer-support', true),
    add('sales', false),
    add('scrum-master', false),
    ...Object.entries(people).map(([personId, name]): Change => ({ kind: 'person.add', personId, name })),
    fill(PRODUCT_OWNER, 'sanne'),
    fill('scrum-master', 'sanne'),
    fill('developers', 'daan', { for: areas.daan }),
    fill('developers', 'mira', { for: areas.mira }),
    fill('developers', 'joris'),
    fill('customer-support', 'aylin'),
    fill('sales', 'tobias'),
    fill('marketing', 'lena', { until: daysAfter(day, DAYS_LEFT) }),
  ]
}

function daysAfter(day: Day, days: number): Day {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length)
}

function cardChanges(
  { row, lane, lead, covers = [], duties = {} }: SampleCard,
  words: CatalogueWords,
): Change[] {
  const responsibilityId = row
  const title = words.sample.titles[row]
  const note = words.sample.decisions[row]
  return [
    ...newCards([row], words).map((card): Change => {
      return { ...card, ...(title ? { title } : {}), covers: [row, ...covers] }
    }),
    ...(lane ? [{ kind: 'responsibility.move', responsibilityId, lane } as const] : []),
    ...(lead ? [{ kind: 'responsibility.lead', responsibilityId, roleId: lead } as const] : []),
    ...Object.entries(duties).map(
      ([roleId, duty]): Change => ({ kind: 'responsibility.duty', responsibilityId, roleId, duty }),
    ),
    ...(note ? [{ kind: 'responsibility.decide', responsibilityId, note } as const] : []),
  ]
}

/** A card of the team's own, which no source knows. */
function releaseNotes(words: SampleWords): Change[] {
  const responsibilityId = RELEASE_NOTES
  return [
    { kind: 'responsibility.add', responsibilityId, domain: 'delivery', ...words.releaseNotes },
    { kind: 'responsibility.move', responsibilityId, lane: 'marketing' },
    { kind: 'responsibility.duty', responsibilityId, roleId: 'developers', duty: 'C' },
  ]
}
