import { expect, test } from 'vitest'
import { clarityAverage } from './clarity-average.ts'

test('the mean of all answers, to one decimal', () => {
  expect(clarityAverage({ 1: 1, 3: 2, 4: 3, 5: 1 })).toEqual({ answers: 7, average: 3.4 })
  expect(clarityAverage({})).toEqual({ answers: 0, average: 0 })
})
