import { expect, test } from 'vitest'
import { row } from '#lib/catalogue/responsibilities.ts'
import { saidBySource } from './said-by-source.ts'

test('a source that gives a row to both roles is named once, with both', () => {
  const vision = row('product-vision')
  expect(vision && saidBySource(vision)).toContainEqual({
    source: 'echometer',
    roles: ['product-owner', 'product-manager'],
    remarks: [],
  })
})

test('a source that only remarks on a row is there too; one that is silent is not', () => {
  const roadmap = row('roadmap')
  const said = roadmap ? saidBySource(roadmap) : []
  expect(said.find((each) => each.source === 'mesh-firm')).toMatchObject({
    roles: [],
    remarks: [{ says: 'aligns-teams' }],
  })
  expect(said.some((each) => each.source === 'scrum-guide')).toBe(false)
})

test('nobody speaks of a row that no source gives to anyone', () => {
  expect(saidBySource({ claims: { 'product-owner': [], 'product-manager': [] }, remarks: [] })).toEqual([])
})
