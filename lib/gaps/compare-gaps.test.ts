import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareGaps } from './compare-gaps.ts'
import { crowdedBoard } from './crowded-board.arbitrary.ts'
import { judge } from './judge.ts'
import { card, type Team, TODAY, teamBoard } from './team-board.fixture.ts'

function compared(earlier: Team, later: Team) {
  const { opened, closed } = compareGaps(judge(teamBoard(earlier), TODAY), judge(teamBoard(later), TODAY))
  const brief = (findings: typeof opened) =>
    findings.map(({ rule, responsibilities }) => [rule, ...responsibilities].join(' '))
  return { opened: brief(opened), closed: brief(closed) }
}

test('a judgement and itself differ in nothing', () => {
  fc.assert(
    fc.property(crowdedBoard, (board) => {
      const judgement = judge(board, TODAY)
      expect(compareGaps(judgement, judgement)).toEqual({ opened: [], closed: [] })
    }),
    { numRuns: 100 },
  )
})

test('a gap that is mended closes, and the other way round it opens', () => {
  const before = { owners: ['sanne'], cards: [card('a', 'unplaced')] }
  const after = { owners: ['sanne'], cards: [card('a', 'product-owner')] }
  expect(compared(before, after)).toEqual({ opened: [], closed: ['unowned a', 'idle-role'] })
  expect(compared(after, before)).toEqual({ opened: ['unowned a', 'idle-role'], closed: [] })
})

test('of a finding that shrinks, only what went is closed', () => {
  const after = { owners: ['sanne'], cards: [card('pricing', 'product-owner')] }
  expect(compared({ owners: ['sanne'] }, after)).toEqual({
    opened: [],
    closed: ['missing pricing', 'idle-role'],
  })
})
