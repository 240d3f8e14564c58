import { expect, test } from 'vitest'
import { readFragment } from './join-token.ts'

test('the token of a link stands behind #', () => {
  expect(readFragment('#abc')).toBe('abc')
  expect(readFragment('#')).toBeUndefined()
  expect(readFragment('')).toBeUndefined()
})
