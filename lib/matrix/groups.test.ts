import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { anyBoard, anyChange, stampOf } from '#lib/board/board.arbitrary.ts'
import { type Board, type Domain, emptyBoard } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import type { Finding, Severity } from '#lib/gaps/rule.ts'
import { type MatrixGroup, matrixGroups, orderedAs, worstFirst } from './groups.ts'

test('every card that is ours has one row, in the group of its domain', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const groups = matrixGroups(board)
      const notOurs = board.excluded.map((each) => each.responsibilityId)
      const ours = board.responsibilities.filter(({ id }) => !notOurs.includes(id))
      expect(idsOf(groups).toSorted()).toEqual(ours.map(({ id }) => id).toSorted())
      for (const { domain, cards } of groups) expect(cards.every((card) => card.domain === domain)).toBe(true)
    }),
  )
})

test('setting letters moves no row, wherever the card goes', () => {
  fc.assert(
    fc.property(anyBoard, fc.array(anyChange), (board, changes) => {
      const moves = changes.filter(
        ({ kind }) => kind === 'responsibility.move' || kind === 'responsibility.duty',
      )
      expect(idsOf(matrixGroups(moves.reduce(after, board)))).toEqual(idsOf(matrixGroups(board)))
    }),
  )
})

const board = [
  added('a', 'Pricing 10', 'business'),
  added('b', 'Pricing 9', 'business'),
  added('c', 'Roadmap', 'strategy'),
  added('d', 'Vision', 'strategy'),
].reduce(after, emptyBoard)

test('domains stand in their usual order, cards by title, numbers in it by their size', () => {
  expect(idsOf(matrixGroups(board))).toEqual(['c', 'd', 'b', 'a'])
})

test('the domain with the most problems comes first, and in it the worst; a note is no problem', () => {
  const findings = new Map([
    ['a', [found('error')]],
    ['b', [found('warning')]],
    ['c', [found('note')]],
    ['d', [found('warning'), found('warning')]],
  ])
  expect(idsOf(worstFirst(matrixGroups(board), findings))).toEqual(['a', 'b', 'd', 'c'])
})

test('an order that was asked for stays, and what comes later goes behind it', () => {
  const before = worstFirst(matrixGroups(board), new Map([['d', [found('error')]]]))
  const later = [added('e', 'Aim', 'strategy'), added('f', 'Backlog', 'delivery')].reduce(after, board)
  expect(idsOf(orderedAs(matrixGroups(later), before))).toEqual(['d', 'c', 'e', 'b', 'a', 'f'])
})

function idsOf(groups: readonly MatrixGroup[]): string[] {
  return groups.flatMap(({ cards }) => cards.map(({ id }) => id))
}

function added(responsibilityId: string, title: string, domain: Domain): Change {
  return { kind: 'responsibility.add', responsibilityId, title, domain }
}

function found(severity: Severity): Finding {
  return { rule: 'silo', severity, responsibilities: [], roles: [], people: [], figures: {} }
}

function after(board: Board, change: Change): Board {
  const next = applyAll(board, [change], stampOf(1000))
  return isRefusal(next) ? board : next
}
