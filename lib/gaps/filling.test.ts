import { expect, test } from 'vitest'
import { BOTH_FILLED, card, found, role, type Team, TODAY } from './team-board.fixture.ts'

test('several-holders: each present holder of a role with cards needs an area', () => {
  const cards = [card('a', 'product-owner')]
  const owners = [{ personId: 'sanne', for: 'app' }, { personId: 'petra' }]
  expect(found('several-holders', { cards, owners })).toMatchObject([
    { roles: ['product-owner'], people: ['petra', 'sanne'] },
  ])
  const areas = owners.map((each) => ({ ...each, for: 'app' }))
  expect(found('several-holders', { cards, owners: areas })).toEqual([])
  expect(found('several-holders', { owners })).toEqual([])
  const later = [{ personId: 'sanne' }, { personId: 'petra', from: '2027-01-01' }]
  expect(found('several-holders', { cards, owners: later })).toEqual([])
})

test('two-hats: one person fills both, and is named', () => {
  expect(found('two-hats', { owners: ['sanne', 'dev'], managers: ['sanne'] })).toMatchObject([
    { severity: 'note', people: ['sanne'] },
  ])
  expect(found('two-hats', BOTH_FILLED)).toEqual([])
})

test('idle-role: filled, with a lane, without A and without R', () => {
  const idle = (fields: Parameters<typeof card>[2], others = [role('legal', ['dev'])]) =>
    found('idle-role', { others, cards: [card('a', 'product-owner', fields)] }).map(({ roles }) => roles)
  expect(idle({})).toEqual([['legal']])
  expect(idle({ duties: { legal: 'C' } })).toEqual([['legal']])
  expect(idle({ duties: { legal: 'R' } })).toEqual([])
  expect(idle({}, [role('legal', [])])).toEqual([])
  expect(idle({}, [role('legal', ['dev'], false)])).toEqual([])
  expect(found('idle-role', { ...BOTH_FILLED, cards: [card('a', 'shared')] })).toEqual([])
})

test('term-ending: the only holder of a role with cards leaves within 30 days and nobody follows', () => {
  const cards = [card('a', 'product-owner')]
  const ending = (until: string, more: Team['owners'] = [], fields = {}) =>
    found('term-ending', { cards, owners: [{ personId: 'sanne', until }, ...more], fields })
  expect(ending('2026-12-22')).toMatchObject([{ people: ['sanne'], figures: { days: 30 } }])
  expect(ending('2026-12-23')).toEqual([])
  expect(ending(TODAY)).toMatchObject([{ figures: { days: 0 } }])
  expect(ending('2026-12-22', ['dev'])).toEqual([])
  expect(ending('2026-12-22', [{ personId: 'dev', from: '2026-12-23' }])).toEqual([])
  expect(ending('2026-12-22', [{ personId: 'dev', from: '2026-12-24' }])).toHaveLength(1)
  expect(ending('2026-12-23', [], { settings: { termDays: 31 } })).toHaveLength(1)
  expect(found('term-ending', { owners: [{ personId: 'sanne', until: TODAY }] })).toEqual([])
})

test('term-ending: with a date for the next review, whoever is gone by then', () => {
  const cards = [card('a', 'product-owner')]
  const ending = (until: string, nextReview: string) =>
    found('term-ending', { cards, owners: [{ personId: 'sanne', until }], fields: { nextReview } })
  expect(ending('2027-02-27', '2027-03-01')).toHaveLength(1)
  expect(ending('2027-03-01', '2027-03-01')).toEqual([])
  expect(ending('2026-12-01', '2026-11-30')).toEqual([])
  expect(ending('2026-12-01', TODAY)).toEqual([])
  expect(ending('2026-12-01', '2026-10-01')).toHaveLength(1)
})
