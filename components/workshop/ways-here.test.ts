import { expect, test } from 'vitest'
import { PHASES } from '#lib/board/workshop.ts'
import { screenFor } from './screen-for.ts'
import { type Here, waysHere } from './ways-here.ts'

const here: Here = {
  phase: undefined,
  screen: 'board',
  stage: 'board',
  isBoardShown: false,
  isVoteOpen: false,
  mayVote: true,
}

test('without a workshop and a vote there is nowhere to go', () => {
  expect(waysHere(here)).toEqual([])
})

test('while everyone places cards, one may look at the board, and come back from there and from the matrix', () => {
  const placing: Here = { ...here, phase: 'place', stage: 'place', isVoteOpen: true }
  expect(waysHere(placing)).toEqual(['board'])
  expect(waysHere({ ...placing, stage: 'board', isBoardShown: true })).toEqual(['back'])
  expect(waysHere({ ...placing, screen: 'matrix' })).toEqual(['back'])
})

test('a vote again during the reveal can be turned from, and joined later', () => {
  const again: Here = { ...here, phase: 'reveal', stage: 'place', isVoteOpen: true }
  expect(waysHere(again)).toEqual(['leave'])
  expect(waysHere({ ...again, stage: 'reveal' })).toEqual(['board', 'join'])
  expect(waysHere({ ...again, stage: 'reveal', mayVote: false })).toEqual(['board'])
})

test('a vote that is open elsewhere can be joined and left, from any screen', () => {
  const elsewhere: Here = { ...here, phase: 'agree', isVoteOpen: true }
  expect(waysHere(elsewhere)).toEqual(['join'])
  expect(waysHere({ ...elsewhere, phase: undefined, screen: 'matrix' })).toEqual(['join'])
  expect(waysHere({ ...elsewhere, stage: 'place' })).toEqual(['board'])
  expect(waysHere({ ...elsewhere, stage: 'place', screen: 'matrix' })).toEqual(['join'])
})

test('in the phase charter there is a way to it', () => {
  expect(waysHere({ ...here, phase: 'charter' })).toEqual(['charter'])
  expect(waysHere({ ...here, phase: 'charter', screen: 'charter' })).toEqual([])
})

test('a phase that fills the screen takes everyone to it, the others leave them where they are', () => {
  expect(PHASES.map((phase) => screenFor(phase, 'matrix'))).toEqual([
    'matrix',
    'board',
    'board',
    'matrix',
    'charter',
  ])
  expect(screenFor('agree', 'charter')).toBe('board')
  expect(screenFor(undefined, 'charter')).toBe('charter')
})
