import { expect, test } from 'vitest'
import { isRolePresent } from './is-role-present.ts'

const people = ['Sanne de Vries', 'Søren', 'José Silva', 'Jose Pereira'].map((name, index) => ({
  id: `p${index}`,
  name,
}))
const TODAY = '2026-11-22'

function isPresent(personId: string, ...names: string[]): boolean {
  const roles = [{ id: 'product-owner', name: 'PO', lane: true, people: [{ personId, until: '2026-12-01' }] }]
  return isRolePresent({ roles, people }, 'product-owner', names, TODAY)
}

test('the name as it is, and without regard to case, accents and spaces', () => {
  expect(isPresent('p0', 'Sanne de Vries')).toBe(true)
  expect(isPresent('p0', '  sanne  DE vries')).toBe(true)
  expect(isPresent('p2', 'Jose Silva')).toBe(true)
  expect(isPresent('p0', 'Anna')).toBe(false)
  expect(isPresent('p0')).toBe(false)
})

test('a first name is enough, either way, where only one can be meant', () => {
  expect(isPresent('p0', 'Sanne')).toBe(true)
  expect(isPresent('p1', 'Søren Holm')).toBe(true)
  expect(isPresent('p2', 'José')).toBe(false)
  expect(isPresent('p0', 'Sanne Jansen')).toBe(false)
})

test('only who fills the role on the day is its person', () => {
  const roles = [
    { id: 'product-owner', name: 'PO', lane: true, people: [{ personId: 'p0', until: '2026-11-01' }] },
  ]
  expect(isRolePresent({ roles, people }, 'product-owner', ['Sanne'], TODAY)).toBe(false)
  expect(isRolePresent({ roles, people }, 'product-manager', ['Sanne'], TODAY)).toBe(false)
})
