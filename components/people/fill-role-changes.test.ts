import { expect, test } from 'vitest'
import { fillRoleChanges, isInOrder } from './fill-role-changes.ts'

const board = { people: [{ id: 'petra', name: 'Petra de Wit' }] }

test('somebody on the board takes the role, whatever the case of the name', () => {
  expect(fillRoleChanges(board, 'product-manager', { name: ' petra DE wit ' }, () => 'new')).toEqual([
    { kind: 'role.fill', roleId: 'product-manager', personId: 'petra' },
  ])
})

test('a new name becomes a person first; empty days and areas are not said', () => {
  expect(
    fillRoleChanges(
      board,
      'sales',
      { name: ' Omar  ', from: '', until: '2026-12-31', area: 'Benelux' },
      () => 'new',
    ),
  ).toEqual([
    { kind: 'person.add', personId: 'new', name: 'Omar' },
    { kind: 'role.fill', roleId: 'sales', personId: 'new', until: '2026-12-31', for: 'Benelux' },
  ])
})

test('days are in order unless the last comes before the first', () => {
  expect(isInOrder({ from: '2026-02-01', until: '2026-01-31' })).toBe(false)
  expect(isInOrder({ from: '2026-02-01', until: '2026-02-01' })).toBe(true)
  expect(isInOrder({ until: '2026-01-31' })).toBe(true)
})
