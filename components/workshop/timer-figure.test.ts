import { expect, test } from 'vitest'
import { timerFigure, timerMoment } from './timer-figure.ts'

test('seconds are shown as minutes and seconds', () => {
  expect([760, 60, 9, 0, 6000].map(timerFigure)).toEqual(['12:40', '1:00', '0:09', '0:00', '100:00'])
})

test('one minute and the end are said once, however the seconds go by', () => {
  const seconds = Array.from({ length: 90 }, (_, index) => 89 - index)
  const said = seconds.map((now, index) => timerMoment(seconds[index - 1] ?? now, now)).filter(Boolean)
  expect(said).toEqual(['oneMinute', 'ended'])
  expect(timerMoment(75, 42)).toBe('oneMinute')
  expect(timerMoment(75, 0)).toBe('ended')
})

test('a timer of one minute is not announced as it starts, nor is one that gets longer', () => {
  expect(timerMoment(60, 60)).toBeUndefined()
  expect(timerMoment(0, 60)).toBeUndefined()
  expect(timerMoment(0, 0)).toBeUndefined()
})
