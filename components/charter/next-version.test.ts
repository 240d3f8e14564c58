import { expect, test } from 'vitest'
import { nextVersion } from './next-version.ts'

test.each<[string[], string]>([
  [[], '1'],
  [['1'], '2'],
  [['1', '2'], '3'],
  [['1.9'], '1.10'],
  [['2026-09'], '2026-10'],
  [['2', '1'], '3'],
  [['Spring'], 'Spring 2'],
])('after %j comes %s', (names, next) => {
  expect(nextVersion(names.map((version) => ({ version })))).toBe(next)
})
