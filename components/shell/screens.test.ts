import { expect, test } from 'vitest'
import { pathOf, SCREENS, screenAt } from './screens.ts'

test('each screen has an address of its own, which leads back to it', () => {
  const paths = SCREENS.map((screen) => pathOf('abc', screen))
  expect(new Set(paths).size).toBe(SCREENS.length)
  const rests = paths.map((path) => path.split('/').slice(3))
  expect(rests.map((rest) => screenAt(rest))).toEqual(SCREENS)
})

test('the bare address is the board, and what is not known is nothing', () => {
  expect(screenAt()).toBe('board')
  expect(screenAt(['board'])).toBeUndefined()
  expect(screenAt(['elsewhere'])).toBeUndefined()
  expect(screenAt(['matrix', 'more'])).toBeUndefined()
})
