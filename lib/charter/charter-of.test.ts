import { expect, test } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import type { Change } from '#lib/board/change.ts'
import type { Block, CharterDocument, Table } from './charter-document.ts'
import { charterFor, entriesOf, sampleBoard } from './sample-charter.fixture.ts'
import { SECTIONS, type SectionId, sectionsIn, USUAL_SECTIONS } from './sections.ts'

const AGREED: Change[] = [
  { kind: 'agreement.add', agreementId: 'talk', text: 'We talk every Monday.' },
  {
    kind: 'action.add',
    actionId: 'price',
    text: 'Compare three price lists',
    responsibilityId: 'pricing',
    personId: 'tobias',
    due: '2026-12-04',
  },
  { kind: 'charter.describe', decides: 'After two tries, Lena settles it.', deputies: 'Mira for Sanne.' },
  { kind: 'rule.silence', rule: 'silo', reason: 'A small team' },
  { kind: 'review.next', date: '2027-02-22' },
]
const ISSUED: Change[] = [
  { kind: 'charter.issue', version: '1', validFrom: '2026-11-25', approvedBy: 'Ines Claes' },
]

const blocks = (document: CharterDocument, id: SectionId): Block[] =>
  document.sections.find((section) => section.id === id)?.blocks ?? []
const rows = (document: CharterDocument, id: SectionId): string[][] =>
  blocks(document, id)
    .filter((block): block is Table => block.kind === 'table')
    .flatMap((table) => table.rows.flatMap((row) => ('group' in row ? [] : [row.cells])))
const issuedAt = (...entries: Change[][]) => {
  const log = entriesOf(...entries)
  const board = fold(log)
  const issued = board.charter.versions.map((version) => ({
    version,
    board: fold(log.slice(0, version.seq)),
  }))
  return charterFor(board, { issued })
}

test('a draft says so, and has no day from which it holds', () => {
  const { facts, status } = charterFor(sampleBoard())
  expect(facts).toEqual([
    { name: 'Version', value: 'Draft' },
    { name: 'Next review', value: 'Not set' },
  ])
  expect(status).toContain('draft')
})

test('an issued version says from when, until when, and who approved it', () => {
  const { facts, status, footer } = issuedAt(AGREED, ISSUED)
  expect(facts.map(({ value }) => value)).toEqual(['1', '25 November 2026', '22 February 2027', 'Ines Claes'])
  expect(status).toBeUndefined()
  expect(footer).toBe('Team Kompas, version 1')
})

test('page one has the scope, the owners with their leads, the gaps with their proposals, and what is not ours', () => {
  const document = charterFor(sampleBoard(AGREED))
  expect(document.sections.slice(0, 5).map(({ id }) => id)).toEqual(SECTIONS.slice(0, 5))
  expect(document.sections.filter(({ newPage }) => newPage).map(({ id }) => id)).toEqual(['matrix'])
  const [lanes] = blocks(document, 'owners')
  expect(lanes?.kind === 'columns' && lanes.columns.map(({ title, people }) => [title, people])).toEqual([
    ['Product Owner', 'Sanne Visser'],
    ['Shared', ''],
    ['Product Manager', 'Nobody yet'],
    ['Developers', 'Daan Bakker (Meter data); Mira Okafor (App and reports); Joris Smit'],
    ['Marketing', 'Lena Brandt, until 12 December 2026'],
  ])
  expect(lanes?.kind === 'columns' && lanes.columns[1]?.items).toContainEqual({
    text: 'Customer interviews',
    note: 'Product Owner leads',
  })
  expect(rows(document, 'gaps')).toContainEqual([
    'Pricing',
    'No owner',
    'Tobias Lund: Compare three price lists',
    '4 December 2026',
  ])
  expect(rows(document, 'not-ours').map(([title]) => title)).toEqual(['Marketing and branding'])
})

test('every open responsibility stands under the gaps once', () => {
  const open = rows(charterFor(sampleBoard(AGREED)), 'gaps').flatMap(([titles = '']) => titles.split(', '))
  expect(open).toHaveLength(new Set(open).size)
  expect(open).toContain('Competitor analysis')
  expect(open).toContain('Product vision')
})

test('the line above the gaps says how many are open besides product management', () => {
  const line = (...changes: Change[]) => {
    const [first] = blocks(charterFor(sampleBoard(changes)), 'gaps')
    return first?.kind === 'paragraph' ? first.text : ''
  }
  const own = (responsibilityId: string): Change[] => [
    { kind: 'responsibility.add', responsibilityId, title: responsibilityId, domain: 'delivery' },
  ]
  const others = (text: string) => Number(/ (\d+) other resp.* none\.$/.exec(text)?.[1] ?? 0)
  const before = others(line())
  expect(others(line(...own('release notes')))).toBe(before + 1)
  expect(others(line(...own('release notes'), ...own('demos')))).toBe(before + 2)
  const place: Change = { kind: 'responsibility.move', responsibilityId: 'demos', lane: 'product-owner' }
  expect(others(line(...own('release notes'), ...own('demos'), place))).toBe(before + 1)
})

test('the rest has the matrix, the decisions, and all that only the charter says', () => {
  const document = charterFor(sampleBoard(AGREED))
  expect(rows(document, 'matrix')).toContainEqual(['Roadmap and strategy', 'A', 'C', 'C', 'C', 'C', 'C', ''])
  expect(rows(document, 'decisions').map(([title]) => title)).toContain('Product backlog')
  expect(blocks(document, 'decides')).toEqual([
    { kind: 'paragraph', text: 'After two tries, Lena settles it.' },
  ])
  expect(blocks(document, 'deputies')).toEqual([{ kind: 'paragraph', text: 'Mira for Sanne.' }])
  expect(blocks(document, 'agreements')).toEqual([
    { kind: 'list', items: [{ text: 'We talk every Monday.' }] },
  ])
  expect(rows(document, 'silenced')).toEqual([['Nobody consulted or informed', 'A small team']])
  expect(rows(document, 'actions').map(([text]) => text)).toContain('Compare three price lists')
})

test('a provisional decision stands apart from the others', () => {
  const provisional: Change = {
    kind: 'responsibility.decide',
    responsibilityId: 'pricing',
    note: 'Until a manager is here',
    provisional: true,
  }
  const document = charterFor(sampleBoard([provisional]))
  expect(rows(document, 'provisional')[0]).toEqual(['Pricing', 'Unplaced', 'Until a manager is here'])
  expect(rows(document, 'decisions').map(([title]) => title)).not.toContain('Pricing')
})

test('votes are told when they are wanted, and never those of a round that is open', () => {
  const card = 'pricing'
  const open: Change = { kind: 'round.open', roundId: 'r', question: 'from-now-on', responsibilities: [card] }
  const tallies = { [card]: { 'product-owner': 3, 'product-manager': 4, unknown: 1 } }
  const told = (...changes: Change[]) =>
    rows(charterFor(sampleBoard(changes), { sections: ['votes'] }), 'votes').filter(
      ([title]) => title === 'Pricing',
    )
  expect(USUAL_SECTIONS).not.toContain('votes')
  expect(JSON.stringify(told(open))).not.toContain('4 Product Manager')
  expect(JSON.stringify(told(open, { kind: 'round.reveal', roundId: 'r', tallies }))).toContain(
    '3 Product Owner, 4 Product Manager, 1 does not know it',
  )
})

test('who signed the newest version is told; its signatures do not count for the next', () => {
  const sign: Change[] = [
    { kind: 'charter.sign', personId: 'sanne' },
    { kind: 'charter.sign', personId: 'lena', onBehalf: true },
  ]
  const [count] = blocks(issuedAt(ISSUED, sign), 'sign-off')
  expect(count).toMatchObject({ text: '2 of 7 people have signed.' })
  expect(rows(issuedAt(ISSUED, sign), 'sign-off')).toContainEqual([
    'Lena Brandt',
    'Marketing',
    '3 November 2026, on their behalf',
  ])
  const [none] = blocks(issuedAt(ISSUED, sign, [{ ...ISSUED[0], version: '2' } as Change]), 'sign-off')
  expect(none).toMatchObject({ text: '0 of 7 people have signed.' })
})

test('a later change makes the version out of date and is said; the next version tells it as changed since', () => {
  const move: Change[] = [
    { kind: 'responsibility.move', responsibilityId: 'pricing', lane: 'product-manager' },
  ]
  const outdated = issuedAt(ISSUED, move)
  expect(outdated.facts[0]).toEqual({ name: 'Version', value: '1, changed since' })
  expect(outdated.footer).toBe('Team Kompas, version 1, changed since')
  expect(outdated.status).toContain('1 change')
  const changed = [{ kind: 'list', items: [{ text: 'Pricing moved from Unplaced to Product Manager.' }] }]
  expect(blocks(outdated, 'changes')).toEqual(changed)
  const next = issuedAt(ISSUED, move, [{ ...ISSUED[0], version: '2' } as Change])
  expect(next.status).toBeUndefined()
  expect(next.sections.find(({ id }) => id === 'changes')?.title).toBe('What changed since version 1')
  expect(blocks(next, 'changes')).toEqual(changed)
})

test('sections are chosen by name, in their own order', () => {
  expect(sectionsIn('matrix,owners')).toEqual(['owners', 'matrix'])
  expect(sectionsIn('')).toEqual([])
  expect(sectionsIn('owners,nonsense')).toBeUndefined()
  const { sections } = charterFor(sampleBoard(), { sections: ['gaps', 'owners'] })
  expect(sections.map(({ id }) => id)).toEqual(['owners', 'gaps'])
})
