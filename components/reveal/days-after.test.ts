import { expect, test } from 'vitest'
import { daysAfter } from './days-after.ts'

test('two weeks on, over the end of a month and of a year', () => {
  expect(daysAfter('2026-11-22', 14)).toBe('2026-12-06')
  expect(daysAfter('2026-12-25', 14)).toBe('2027-01-08')
})
