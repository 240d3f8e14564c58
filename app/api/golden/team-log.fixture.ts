import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { returning } from './team-returns.fixture.ts'

const [PO, PM] = ['product-owner', 'product-manager']

/** The team, and the cards that it laid out. */
const founding: Change[] = [
  { kind: 'board.rename', title: 'Team Almere' },
  { kind: 'role.add', roleId: PO, name: 'Product Owner', lane: true },
  { kind: 'role.add', roleId: PM, name: 'Product Manager', lane: true },
  { kind: 'role.add', roleId: 'developers', name: 'Developers', lane: true },
  { kind: 'role.add', roleId: 'support', name: 'Support & care', lane: false },
  {
    kind: 'board.describe',
    team: 'Almere',
    product: 'Route planner for home nurses',
    purpose: 'Nurses spend their day with patients.\nNot in a car.',
    scope: 'Planning | not the cars',
  },
  { kind: 'person.add', personId: 'ines', name: 'Ines Ferreira' },
  { kind: 'person.add', personId: 'taras', name: 'Тарас Шевченко' },
  { kind: 'person.add', personId: 'eleni', name: 'Ελένη Παππά' },
  { kind: 'person.add', personId: 'lukasz', name: 'Łukasz Żak' },
  { kind: 'role.fill', roleId: PO, personId: 'ines' },
  { kind: 'role.fill', roleId: PM, personId: 'taras', from: '2026-02-01', until: '2026-12-01' },
  { kind: 'role.fill', roleId: 'developers', personId: 'eleni', for: 'App' },
  { kind: 'role.fill', roleId: 'developers', personId: 'lukasz' },
  added('vision', 'Product vision', 'strategy', { covers: ['product-vision'] }),
  added('roadmap', 'Roadmap, "next" year; and after', 'strategy', { covers: ['roadmap'] }),
  added('price', '=Price*2', 'business', { covers: ['pricing'], details: 'Per nurse.\nNot per route.' }),
  added('backlog', 'Product backlog', 'delivery'),
  added('talks', '*Talks* with <nurses> | weekly', 'discovery', { covers: ['user-needs'] }),
  added('vans', 'Fleet of vans', 'business'),
  added('greek', 'Μεταφράσεις', 'go-to-market'),
  added('cyrillic', 'Обучение', 'people'),
  added('incidents', 'Incidents at night', 'delivery'),
]

/** The first vote, with what came of it. */
const workshop: Change[] = [
  { kind: 'round.open', roundId: 'owners', question: 'from-now-on', named: true },
  {
    kind: 'round.reveal',
    roundId: 'owners',
    tallies: { vision: { [PM]: 3 }, roadmap: { [PO]: 2, [PM]: 2 }, price: { nobody: 3, [PM]: 1 } },
    names: { vision: { [PM]: ['Ines Ferreira', 'Тарас Шевченко', 'Ελένη Παππά'] } },
    remarks: { price: ['Sales set it so far.'] },
  },
  { kind: 'round.open', roundId: 'before', question: 'today', responsibilities: ['vision', 'roadmap'] },
  { kind: 'round.reveal', roundId: 'before', tallies: { vision: { [PO]: 4 }, roadmap: { [PM]: 4 } } },
  { kind: 'round.open', roundId: 'clear', question: 'clarity' },
  { kind: 'round.reveal', roundId: 'clear', clarity: { 2: 3, 4: 1 } },
]

/** What was agreed, and who signs it. */
const agreement: Change[] = [
  { kind: 'responsibility.move', responsibilityId: 'vision', lane: PM },
  { kind: 'responsibility.decide', responsibilityId: 'vision', note: 'Taras has the market in view.' },
  { kind: 'responsibility.move', responsibilityId: 'roadmap', lane: 'shared' },
  { kind: 'responsibility.lead', responsibilityId: 'roadmap', roleId: PO },
  { kind: 'responsibility.duty', responsibilityId: 'roadmap', roleId: 'developers', duty: 'C' },
  { kind: 'responsibility.duty', responsibilityId: 'roadmap', roleId: 'support', duty: 'I' },
  { kind: 'responsibility.move', responsibilityId: 'backlog', lane: PO },
  { kind: 'responsibility.duty', responsibilityId: 'backlog', roleId: 'developers', duty: 'R' },
  { kind: 'responsibility.move', responsibilityId: 'talks', lane: 'shared' },
  {
    kind: 'responsibility.decide',
    responsibilityId: 'talks',
    note: 'Until a researcher comes.',
    provisional: true,
  },
  { kind: 'responsibility.move', responsibilityId: 'incidents', lane: 'developers' },
  { kind: 'responsibility.exclude', responsibilityId: 'vans', reason: 'The garage has them.' },
  {
    kind: 'responsibility.exclude',
    catalogueId: 'marketing-and-branding',
    reason: 'The group’s brand team.',
  },
  { kind: 'rule.silence', rule: 'silo', reason: 'We are four.' },
  { kind: 'agreement.add', agreementId: 'one', text: 'Decisions are written down the same day.' },
  {
    kind: 'action.add',
    actionId: 'offer',
    text: 'Ask two cities what they pay',
    responsibilityId: 'price',
    personId: 'taras',
    due: '2026-03-02',
  },
  { kind: 'charter.describe', deputies: 'Eleni stands in for Ines.', decides: 'The head of care.' },
  { kind: 'charter.issue', version: '1', validFrom: '2026-02-16', approvedBy: 'Nadia Bos' },
  { kind: 'review.next', date: '2026-05-18' },
]

/** A team's log with a bit of everything, dated apart from any clock; golden files are made of the board that it folds to. */
export const teamLog: Entry[] = [
  ['2026-02-09T09:00:00.000Z', founding] as const,
  ['2026-02-09T10:30:00.000Z', workshop] as const,
  ['2026-02-10T09:00:00.000Z', agreement] as const,
  ['2026-02-17T09:00:00.000Z', [{ kind: 'charter.sign', personId: 'ines' }] satisfies Change[]] as const,
  ...returning,
].map(([at, changes], index) => ({
  seq: index + 1,
  at,
  by: { id: 'ines-here', name: 'Ines Ferreira' },
  changeId: `golden-${index + 1}`,
  changes: [...changes],
}))

function added(
  responsibilityId: string,
  title: string,
  domain: 'strategy' | 'discovery' | 'go-to-market' | 'business' | 'delivery' | 'people',
  more: { covers?: string[]; details?: string } = {},
): Change {
  return { kind: 'responsibility.add', responsibilityId, title, domain, ...more }
}
