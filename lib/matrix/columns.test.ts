import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { stampOf } from '#lib/board/board.arbitrary.ts'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { judge } from '#lib/gaps/judge.ts'
import { personColumns, roleColumns } from './columns.ts'
import { columnFindings } from './problems.ts'
import { roleToSet } from './role-to-set.ts'
import { totalsOf } from './totals.ts'

const DAY = '2026-11-22'

const board = applyAll(
  emptyBoard,
  [
    { kind: 'role.add', roleId: 'sales', name: 'Sales', lane: true },
    { kind: 'role.add', roleId: 'product-manager', name: 'Product Manager', lane: true },
    { kind: 'role.add', roleId: 'product-owner', name: 'Product Owner', lane: true },
    { kind: 'person.add', personId: 'ana', name: 'Ana' },
    { kind: 'person.add', personId: 'ben', name: 'Ben' },
    { kind: 'role.fill', roleId: 'product-owner', personId: 'ana' },
    { kind: 'role.fill', roleId: 'sales', personId: 'ana' },
    { kind: 'role.fill', roleId: 'product-manager', personId: 'ben', until: '2026-01-01' },
    { kind: 'responsibility.add', responsibilityId: 'pricing', title: 'Pricing', domain: 'business' },
    { kind: 'responsibility.move', responsibilityId: 'pricing', lane: 'product-manager' },
    { kind: 'responsibility.duty', responsibilityId: 'pricing', roleId: 'sales', duty: 'R' },
    { kind: 'responsibility.add', responsibilityId: 'vision', title: 'Vision', domain: 'strategy' },
    { kind: 'responsibility.move', responsibilityId: 'vision', lane: 'shared' },
    { kind: 'responsibility.lead', responsibilityId: 'vision', roleId: 'product-owner' },
  ],
  stampOf(1),
) as Board

test('the board of these tests stands', () => {
  expect(isRefusal(board)).toBe(false)
})

test('roles: Product Owner, Product Manager, then the others, each with who fills it today', () => {
  const columns = roleColumns(board, DAY)
  expect(columns.map(({ id, people }) => [id, people.map(({ name }) => name)])).toEqual([
    ['product-owner', ['Ana']],
    ['product-manager', []],
    ['sales', ['Ana']],
  ])
})

test('people: each with all of their roles, then the roles that nobody fills, so that no letter is lost', () => {
  const columns = personColumns(board, DAY)
  expect(columns.map(({ id, roles }) => [id, roles.map((role) => role.id)])).toEqual([
    ['ana', ['product-owner', 'sales']],
    ['product-manager', ['product-manager']],
  ])
})

test('the totals count A and R, also R by sharing, a cell with both for both', () => {
  const totals = totalsOf(board.responsibilities, personColumns(board, DAY))
  expect(totals.get('ana')).toEqual({ accountable: 1, responsible: 1 })
  expect(totals.get('product-manager')).toEqual({ accountable: 1, responsible: 1 })
})

test('what is typed for a person with two roles goes to the role that has a letter there, else to the first', () => {
  const [ana] = personColumns(board, DAY)
  const cardOf = (id: string) => board.responsibilities.find((card) => card.id === id)
  const [pricing, vision] = [cardOf('pricing'), cardOf('vision')]
  if (!ana || !pricing || !vision) throw new Error('this board has both cards and Ana')
  expect(roleToSet(pricing, ana)).toBe('sales')
  expect(roleToSet(vision, ana)).toBe('product-owner')
  expect(roleToSet({ ...pricing, duties: {} }, ana)).toBe('product-owner')
})

test('a column says once that nobody fills its role; what is about cards is not about columns', () => {
  const { findings } = judge(board, DAY)
  const manager = roleColumns(board, DAY).find(({ id }) => id === 'product-manager')
  if (!manager) throw new Error('every board has this role')
  expect(columnFindings(findings, manager).map(({ rule }) => rule)).toEqual(['unfilled-role'])
})

test('that one person has most is said of the person, not of one of their roles', () => {
  const finding = {
    rule: 'overloaded-person' as const,
    severity: 'warning' as const,
    responsibilities: [],
    roles: ['product-owner', 'sales'],
    people: ['ana'],
    figures: {},
  }
  const told = (columns: ReturnType<typeof roleColumns>) =>
    columns.filter((column) => columnFindings([finding], column).length > 0).map(({ id }) => id)
  expect(told(roleColumns(board, DAY))).toEqual([])
  expect(told(personColumns(board, DAY))).toEqual(['ana'])
})
