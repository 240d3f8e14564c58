import { expect, test } from 'vitest'
import { PHASES } from '#lib/board/workshop.ts'
import { minutesToPlace, offeredMinutes, suggestedMinutes } from './suggested-minutes.ts'

const team = { cards: 24, people: 7, contested: 9, toAgree: 4 }

test('24 cards take nine minutes to place, 9 contested ones 18 minutes to talk about', () => {
  expect(minutesToPlace(24)).toBe(9)
  expect(suggestedMinutes('place', team)).toBe(9)
  expect(suggestedMinutes('reveal', team)).toBe(18)
})

test('more people need longer to come in, and to say yes', () => {
  for (const phase of ['prepare', 'charter'] as const)
    expect(suggestedMinutes(phase, { ...team, people: 40 })).toBeGreaterThan(suggestedMinutes(phase, team))
})

test('no phase is suggested for no time at all, nor for longer than people can take', () => {
  for (const phase of PHASES) {
    expect(suggestedMinutes(phase, { cards: 0, people: 0, contested: 0, toAgree: 0 })).toBeGreaterThan(1)
    expect(suggestedMinutes(phase, { cards: 900, people: 50, contested: 400, toAgree: 300 })).toBeLessThan(46)
  }
})

test('what is suggested stands among the usual minutes, once, and no timer is not a number of minutes', () => {
  expect(offeredMinutes(9, 0)).toEqual([1, 2, 3, 5, 8, 9, 10, 15, 20])
  expect(offeredMinutes(8, 8)).toEqual([1, 2, 3, 5, 8, 10, 15, 20])
})
