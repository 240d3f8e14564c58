import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyBoard } from '#lib/board/board.arbitrary.ts'
import type { Board } from '#lib/board/board.ts'
import { row } from '#lib/catalogue/responsibilities.ts'
import { countGaps } from './count-gaps.ts'
import { crowdedBoard } from './crowded-board.arbitrary.ts'
import { findingKey } from './finding-key.ts'
import { judge } from './judge.ts'
import { meterOf } from './meter.ts'
import { RULE_IDS, SEVERITIES } from './rule.ts'
import { NOTHING_EXPECTED, TODAY } from './team-board.fixture.ts'

const RUNS = { numRuns: 500 }
const board = fc.oneof(anyBoard, crowdedBoard)

function findings(board: Board) {
  return judge(board, TODAY).findings
}

test('a finding names only ids that exist, sorted and once', () => {
  fc.assert(
    fc.property(board, (board) => {
      const cards = new Set(board.responsibilities.map(({ id }) => id))
      const roles = new Set(board.roles.map(({ id }) => id))
      const people = new Set(board.people.map(({ id }) => id))
      for (const finding of findings(board)) {
        const isKnown = (id: string) => (finding.rule === 'missing' ? row(id) !== undefined : cards.has(id))
        expect(finding.responsibilities.every(isKnown)).toBe(true)
        expect(finding.roles.every((id) => roles.has(id))).toBe(true)
        expect(finding.people.every((id) => people.has(id))).toBe(true)
        for (const ids of [finding.responsibilities, finding.roles, finding.people])
          expect(ids).toEqual([...new Set(ids)].sort())
      }
    }),
    RUNS,
  )
})

test('excluded cards and rows appear in no finding', () => {
  fc.assert(
    fc.property(board, (board) => {
      const out = new Set(board.excluded.flatMap((each) => each.responsibilityId ?? []))
      const rows = new Set([
        ...board.excluded.flatMap((each) => each.catalogueId ?? []),
        ...board.responsibilities.flatMap((card) => (out.has(card.id) ? (card.covers ?? []) : [])),
      ])
      for (const { rule, responsibilities } of findings(board))
        expect(responsibilities.some((id) => (rule === 'missing' ? rows : out).has(id))).toBe(false)
    }),
    RUNS,
  )
})

test('excluding everything turns nothing green', () => {
  fc.assert(
    fc.property(board, (board) => {
      const cards = board.responsibilities.map(({ id }) => ({ responsibilityId: id, reason: 'not ours' }))
      const judgement = judge({ ...board, excluded: [...cards, ...NOTHING_EXPECTED] }, TODAY)
      expect(judgement.vacuum.headline).toBeUndefined()
      expect(judgement.findings.filter((each) => each.responsibilities.length > 0)).toEqual([])
    }),
    RUNS,
  )
})

test('the order of cards, people and roles changes nothing', () => {
  fc.assert(
    fc.property(
      board.chain((board) =>
        fc.record({
          board: fc.constant(board),
          responsibilities: shuffled(board.responsibilities),
          people: shuffled(board.people),
          roles: shuffled(board.roles.map((role) => ({ ...role, people: role.people.toReversed() }))),
        }),
      ),
      ({ board, ...lists }) => {
        expect(judge({ ...board, ...lists }, TODAY)).toEqual(judge(board, TODAY))
        expect(meterOf({ ...board, ...lists }, TODAY)).toEqual(meterOf(board, TODAY))
      },
    ),
    RUNS,
  )
})

test('findings stand worst first, each key once', () => {
  fc.assert(
    fc.property(board, (board) => {
      const all = findings(board)
      const ranks = all.map(
        (each) => SEVERITIES.indexOf(each.severity) * RULE_IDS.length + RULE_IDS.indexOf(each.rule),
      )
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
      expect(new Set(all.map(findingKey)).size).toBe(all.length)
    }),
    RUNS,
  )
})

test('the vacuum adds up, and gaps are what the four rules of open and missing name', () => {
  fc.assert(
    fc.property(board, (board) => {
      const open = { ...board, silenced: [] }
      const { vacuum, findings } = judge(open, TODAY)
      for (const each of Object.values(vacuum.domains))
        expect(each.missing + each.unplaced + each.withoutLead + each.unfilled).toBe(each.open)
      const named = findings.filter(({ rule }) =>
        ['unowned', 'shared-without-lead', 'unfilled-role', 'missing'].includes(rule),
      )
      expect(countGaps(board, TODAY)).toBe(named.flatMap((each) => each.responsibilities).length)
    }),
    RUNS,
  )
})

test('the generated boards meet every rule', () => {
  const met = new Set(
    fc
      .sample(crowdedBoard, { numRuns: 1500, seed: 1 })
      .flatMap(findings)
      .map(({ rule }) => rule),
  )
  expect(RULE_IDS.filter((id) => !met.has(id))).toEqual([])
})

function shuffled<Item>(items: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length })
}
