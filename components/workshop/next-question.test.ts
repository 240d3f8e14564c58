import { expect, test } from 'vitest'
import type { Question, Round } from '#lib/board/round.ts'
import { nextQuestion } from './next-question.ts'

function round(question: Question, responsibilities = ['a', 'b']): Round {
  return { id: question, question, named: false, open: false, revealed: 2, responsibilities }
}

test('from now on is asked first, and the two take turns', () => {
  expect(nextQuestion({ rounds: [] })).toBe('from-now-on')
  expect(nextQuestion({ rounds: [round('from-now-on')] })).toBe('today')
  expect(nextQuestion({ rounds: [round('today')] })).toBe('from-now-on')
})

test('a vote again on one card, and one on roles, change nothing about what comes next', () => {
  expect(nextQuestion({ rounds: [round('from-now-on'), round('today', ['a'])] })).toBe('today')
  expect(nextQuestion({ rounds: [round('from-now-on'), round('clarity', [])] })).toBe('today')
  expect(nextQuestion({ rounds: [round('clarity', [])] })).toBe('from-now-on')
})
