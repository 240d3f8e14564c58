import { expect, test } from 'vitest'
import { dayAfter, daysUntil, utcDay } from './day.ts'

test('days are counted over the end of a month and of a year, on and back', () => {
  expect(dayAfter('2026-11-22', 14)).toBe('2026-12-06')
  expect(dayAfter('2026-12-25', 14)).toBe('2027-01-08')
  expect(dayAfter('2027-01-08', -14)).toBe('2026-12-25')
  expect(daysUntil('2026-12-25', '2027-01-08')).toBe(14)
})

test('an instant lies on its day in UTC, however it is written', () => {
  expect(utcDay('2026-11-22T23:59:59.999Z')).toBe('2026-11-22')
  expect(utcDay(Date.parse('2026-11-22T23:59:59.999Z'))).toBe('2026-11-22')
})
