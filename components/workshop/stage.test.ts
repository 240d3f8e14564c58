import { expect, test } from 'vitest'
import { type Scene, stageOf } from './stage.ts'

const quiet: Scene = { phase: undefined, roundId: undefined, mayVote: true, isDone: false }

test('without a workshop there is the board', () => {
  expect(stageOf(quiet)).toBe('board')
})

test('in the phase place everyone is with the cards, who looks on too', () => {
  expect(stageOf({ ...quiet, phase: 'place', roundId: 'r1' })).toBe('place')
  expect(stageOf({ ...quiet, phase: 'place', roundId: 'r1', mayVote: false })).toBe('place')
  expect(stageOf({ ...quiet, phase: 'place', roundId: 'r1', isDone: true })).toBe('place')
})

test('a vote again in the phase reveal goes to those who have not finished it, and to nobody else', () => {
  const again: Scene = { ...quiet, phase: 'reveal', roundId: 'r2' }
  expect(stageOf(again)).toBe('place')
  expect(stageOf({ ...again, isDone: true })).toBe('reveal')
  expect(stageOf({ ...again, mayVote: false })).toBe('reveal')
  expect(stageOf({ ...again, left: 'r2' })).toBe('reveal')
  expect(stageOf({ ...again, left: 'r1' })).toBe('place')
  expect(stageOf({ ...again, isDone: true, joined: 'r2' })).toBe('place')
  expect(stageOf({ ...quiet, phase: 'reveal' })).toBe('reveal')
})

test('a vote open in another phase is joined by whoever asks, until it is over', () => {
  const elsewhere: Scene = { ...quiet, phase: 'agree', roundId: 'r1' }
  expect(stageOf(elsewhere)).toBe('board')
  expect(stageOf({ ...elsewhere, joined: 'r1' })).toBe('place')
  expect(stageOf({ ...elsewhere, joined: 'r1', mayVote: false })).toBe('board')
  expect(stageOf({ ...elsewhere, roundId: undefined, joined: 'r1' })).toBe('board')
})
