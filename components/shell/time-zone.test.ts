import { expect, test } from 'vitest'
import { readTheme } from './theme.ts'
import { readTimeZone } from './time-zone.ts'

test('a cookie that names no time zone means UTC, whatever stands in it', () => {
  expect(readTimeZone('Europe/Amsterdam')).toBe('Europe/Amsterdam')
  expect(readTimeZone(undefined)).toBe('UTC')
  expect(readTimeZone('Mars/Olympus')).toBe('UTC')
  expect(readTimeZone('%E0%A4%A')).toBe('UTC')
})

test('a cookie that names no theme means the theme of the device', () => {
  expect(readTheme('dark')).toBe('dark')
  expect(readTheme('pink')).toBe('device')
  expect(readTheme(undefined)).toBe('device')
})
