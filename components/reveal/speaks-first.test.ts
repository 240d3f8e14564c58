import { expect, test } from 'vitest'
import { speaksFirst } from './speaks-first.ts'

const said = (votes: Record<string, number>) =>
  speaksFirst({ parts: Object.entries(votes).map(([choice, count]) => ({ choice, count })) })

test('the smaller side speaks first', () => {
  expect(said({ 'product-owner': 4, 'product-manager': 3 })).toEqual({
    choices: ['product-manager'],
    count: 3,
  })
})

test('where several sides are the smallest, all of them do', () => {
  expect(said({ 'product-owner': 3, shared: 2, nobody: 2 })).toEqual({
    choices: ['shared', 'nobody'],
    count: 4,
  })
})

test('on a tie no side is the smaller one, and alone there is no other side', () => {
  expect(said({ 'product-owner': 2, shared: 2 })).toBe('tie')
  expect(said({ shared: 5 })).toBeUndefined()
  expect(said({})).toBeUndefined()
})
