import { expect, test } from 'vitest'
import type { Round } from '#lib/board/round.ts'
import { clarityOf } from './trend.ts'

const round = (question: Round['question'], clarity?: Round['clarity']): Round => ({
  ...{ id: question, question, named: false, open: false, revealed: 2, responsibilities: [] },
  ...(clarity ? { clarity } : {}),
})

test('how clear roles are is what people said last, be it in a vote of its own or on the way into one on cards', () => {
  const asked = round('clarity', { 1: 1, 4: 2 })
  expect(clarityOf({ rounds: [] })).toBeUndefined()
  expect(clarityOf({ rounds: [asked] })).toBe(3)
  expect(clarityOf({ rounds: [asked, round('from-now-on', { 5: 3 })] })).toBe(5)
  expect(clarityOf({ rounds: [asked, round('today'), round('clarity', {})] })).toBe(3)
})
