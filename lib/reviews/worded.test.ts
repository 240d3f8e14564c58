import { expect, test } from 'vitest'
import { worded } from './worded.ts'

test('all have words where there is room, else every second or third, the last always', () => {
  const texts = ['Start', 'Sept 2026', '22 Sept', 'Now']
  expect(worded(texts, 100, 10)).toEqual([true, true, true, true])
  expect(worded(texts, 99, 10)).toEqual([false, true, false, true])
  expect(worded(texts, 40, 10)).toEqual([true, false, false, true])
})

test('one alone has its words', () => {
  expect(worded(['Now'], 0, 10)).toEqual([true])
})
