import fc from 'fast-check'
import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { type Board, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'
import { gaps } from '#lib/i18n/en/gaps.ts'
import { crowdedBoard } from './crowded-board.arbitrary.ts'
import { findingsByCard } from './findings-by-card.ts'
import { groupFindings } from './group-findings.ts'
import { judge } from './judge.ts'
import { mendsOf, silenceMend } from './mends.ts'
import { namesShown, type Phrase, sentenceOf, wordsOf } from './phrase.ts'
import { RULE_IDS, type RuleId } from './rule.ts'
import { card, role, type Team, TODAY, teamBoard } from './team-board.fixture.ts'

const t = createTranslator({
  locale: 'en',
  messages: gaps,
  onError: (error) => {
    throw error
  },
})
const naming = { titleOf: (id: string) => `Row ${id}`, domainName: (domain: string) => domain }
const plain = { b: (chunks: string) => chunks }

function said({ key, values, names }: Phrase): string {
  const list = () => t.markup('names', { ...namesShown(names), ...plain })
  return t.markup(key, { ...values, ...plain, names: list })
}

/** What the screen says of one rule. */
function sentences(rule: RuleId, team: Team): string[] {
  const board = teamBoard(team)
  return groupFindings(judge(board, TODAY).findings)
    .filter((finding) => finding.rule === rule)
    .map((finding) => said(sentenceOf(finding, board, naming)))
}

/** The words on each card, by card. */
function words(board: Board): Record<string, string[]> {
  const byCard = findingsByCard(judge(board, TODAY).findings)
  const pairs = board.responsibilities.map((card) => {
    const findings = byCard.get(card.id) ?? []
    return [card.id, findings.map((finding) => said(wordsOf(finding, card, board)))]
  })
  return Object.fromEntries(pairs)
}

test('unowned: one, two, three or more cards make one sentence', () => {
  const titled = ['Pricing', 'Sales forecast', 'Launch', 'Budget', 'Retirement'].map((title, index) =>
    card(`card-${index}`, 'unplaced', { title }),
  )
  const say = (count: number) => sentences('unowned', { cards: titled.slice(0, count) })
  expect(say(1)).toEqual(['Pricing belongs to nobody.'])
  expect(say(2)).toEqual(['Pricing and Sales forecast belong to nobody.'])
  expect(say(3)).toEqual(['Pricing, Sales forecast and Launch belong to nobody.'])
  expect(say(5)).toEqual(['Pricing, Sales forecast and 3 more belong to nobody.'])
})

test('contested: who leads, by how many of how many; several cards make one sentence', () => {
  const rounds = (...tallies: Record<string, number>[]): Round[] => [
    {
      id: 'round',
      question: 'from-now-on',
      named: false,
      open: false,
      revealed: 10,
      responsibilities: tallies.map((_, index) => `card-${index}`),
      tallies: Object.fromEntries(tallies.map((tally, index) => [`card-${index}`, tally])),
    },
  ]
  const cards = ['Roadmap', 'Pricing'].map((title, index) => card(`card-${index}`, PRODUCT_OWNER, { title }))
  const say = (...tallies: Record<string, number>[]) =>
    sentences('contested', { owners: ['sanne'], cards, fields: { rounds: rounds(...tallies) } })
  expect(say({ 'product-manager': 2, shared: 1 })).toEqual(['2 of 3 place Roadmap with product-manager.'])
  expect(say({ 'product-manager': 3, shared: 4 })).toEqual(['4 of 7 want to share Roadmap.'])
  expect(say({ 'product-manager': 3, nobody: 4 })).toEqual(['4 of 7 place Roadmap with nobody.'])
  expect(say({ 'product-manager': 2, shared: 2 })).toEqual(['No more than 2 of 4 agree on Roadmap.'])
  expect(say({ 'product-manager': 2, shared: 1 }, { nobody: 1, shared: 1 })).toEqual([
    'Votes differ on Roadmap and Pricing.',
  ])
})

test('handover-open: from whom to whom, and since when it is overdue', () => {
  const say = (fields: Partial<Board>, today = PRODUCT_OWNER, lane = 'product-manager') => {
    const asked = { id: 'round', named: false, open: false, revealed: 10, responsibilities: ['roadmap'] }
    const rounds = [{ ...asked, question: 'today' as const, tallies: { roadmap: { [today]: 3 } } }]
    const cards = [card('roadmap', lane, { title: 'Roadmap', lead: PRODUCT_OWNER })]
    return sentences('handover-open', { owners: ['sanne'], cards, fields: { rounds, ...fields } })
  }
  expect(say({})).toEqual([
    'Roadmap passes from product-owner to product-manager, and nobody arranges it by a date yet.',
  ])
  expect(say({}, 'nobody', 'shared')).toEqual([
    'Roadmap passes from nobody to both, and nobody arranges it by a date yet.',
  ])
  const due = { id: 'a', text: 'x', responsibilityId: 'roadmap', personId: 'dev', due: '2026-11-20', seq: 11 }
  expect(say({ actions: [due] })).toEqual([
    'Roadmap passes from product-owner to product-manager, and that was due 2 days ago.',
  ])
})

test('unfilled-role: one sentence for each role', () => {
  const cards = [card('a', 'product-manager'), card('b', 'product-manager'), card('c', 'legal')]
  expect(sentences('unfilled-role', { cards, others: [role('legal', [])] })).toEqual([
    'product-manager owns 2 cards, but nobody has that role.',
    'legal owns 1 card, but nobody has that role.',
  ])
})

test('missing: rows are called by their titles in the catalogue', () => {
  const lifecycle = sentences('missing', {}).filter((each) => each.includes('retirement'))
  expect(lifecycle).toEqual([
    'Row product-lifecycle, Row results-audit and Row retirement have no card on this board.',
  ])
})

test('several-holders: people are named', () => {
  const team = { owners: ['sanne', 'petra'], cards: [card('a', PRODUCT_OWNER)] }
  expect(sentences('several-holders', team)).toEqual([
    'petra and sanne fill product-owner together, without an area for each.',
  ])
})

test('term-ending: the last day is a day', () => {
  const say = (until: string) =>
    sentences('term-ending', { owners: [{ personId: 'sanne', until }], cards: [card('a', PRODUCT_OWNER)] })
  expect(say(TODAY)).toEqual(['sanne is product-owner until the end of today, and nobody takes over yet.'])
  expect(say('2026-11-23')).toEqual(['sanne is product-owner for 1 more day, and nobody takes over yet.'])
})

test('absorbed: the words on a card say what its sources say', () => {
  const cards = [card('roadmap', PRODUCT_OWNER), card('pricing', PRODUCT_OWNER)]
  const excluded = ['product-vision', 'product-strategy', 'company-goals', 'competition-analysis']
    .concat(['business-model-fit', 'business-case', 'budget-and-resources', 'financial-goals'])
    .map((catalogueId) => ({ catalogueId, reason: 'not ours' }))
  expect(words(teamBoard({ owners: ['sanne'], cards, fields: { excluded } }))).toEqual({
    roadmap: ['Often the PM’s; see sources'],
    pricing: ['Rarely the PO’s; see sources'],
  })
})

test('a missing row says nothing on a card that happens to bear its id', () => {
  const { covers: _, ...stray } = card('pricing', PRODUCT_OWNER)
  expect(words(teamBoard({ owners: ['sanne'], cards: [stray] }))).toEqual({ pricing: [] })
})

test('every finding has a sentence, words and mends with labels, and no sentence lacks a name', () => {
  fc.assert(
    fc.property(crowdedBoard, (board) => {
      const { findings } = judge(board, TODAY)
      for (const finding of [...findings, ...groupFindings(findings)]) {
        const sentence = said(sentenceOf(finding, board, naming))
        expect(sentence).toMatch(/^\S.*\S\.$/)
        expect(sentence).not.toMatch(/ {2}|undefined|<|\{/)
        for (const mend of [...mendsOf(board, TODAY, finding), silenceMend(finding.rule)])
          expect(t(`mend.${mend.id}.label`)).toMatch(/^\S/)
      }
      for (const each of Object.values(words(board)).flat()) expect(each).toMatch(/^\S.*\S$/)
    }),
    { numRuns: 200 },
  )
})

test('every rule has a name, a reason and a source, and describes without blame', () => {
  for (const id of RULE_IDS) {
    for (const part of ['name', 'why', 'source'] as const) expect(t(`rules.${id}.${part}`)).toMatch(/^\S/)
  }
  expect(Object.keys(gaps.rules)).toEqual([...RULE_IDS])
  expect(JSON.stringify(gaps)).not.toMatch(/!|\b(wrong|fault|failed|should|must|problem)\b/i)
})

test('the headline’s lead sentence counts', () => {
  const lead = (open: number, expected: number) => t('lead.open', { open, expected })
  expect(lead(13, 17)).toBe('13 of the 17 responsibilities that belong to it have no owner.')
  expect(lead(1, 17)).toBe('1 of the 17 responsibilities that belong to it has no owner.')
  expect(lead(0, 17)).toBe('All 17 responsibilities that belong to it have an owner.')
})
