import { expect, test } from 'vitest'
import type { Round } from '#lib/board/round.ts'
import { namesOf } from './names-of.ts'

const round: Round = {
  id: 'r',
  question: 'today',
  named: true,
  open: false,
  responsibilities: ['card'],
  names: { card: { shared: ['Ana', 'Ben'] } },
}

test('a named round tells who made a choice, an anonymous one never', () => {
  expect(namesOf(round, 'card', 'shared')).toEqual(['Ana', 'Ben'])
  expect(namesOf({ ...round, named: false }, 'card', 'shared')).toEqual([])
})

test('an id that every object knows is nobody’s choice', () => {
  expect(namesOf(round, 'constructor', 'shared')).toEqual([])
  expect(namesOf(round, 'card', 'toString')).toEqual([])
})
