import { expect, test } from 'vitest'
import { readLetters } from './cell-letters.ts'

const letters = (cell: string) => {
  const reading = readLetters(cell)
  return reading.is === 'letters' ? reading.letters.join('') : reading.is
}

test.each([
  ...[
    ['R', 'R'],
    ['ra', 'RA'],
    ['RACI', 'RACI'],
    ['IC', 'IC'],
    ['R / A', 'RA'],
    ['R /  A', 'RA'],
    ['A/R', 'AR'],
    ['C / I', 'CI'],
  ],
  ...[
    ['**R·A**', 'RA'],
    ['*R*', 'R'],
    ['R*', 'R'],
    ['R¹', 'R'],
    ['A[^2]', 'A'],
    ['`C`', 'C'],
    ['R and C', 'RC'],
    ['R+C', 'RC'],
  ],
  ...[
    ['R (backup)', 'R'],
    ['A – signs off', 'A'],
    ['A, until May', 'A'],
    ['R: first half', 'R'],
    ['C only for prices', 'C'],
  ],
  ...[
    ['Responsible', 'R'],
    ['Geïnformeerd', 'I'],
    ['verantwortlich', 'R'],
    ['S', 'S'],
    ['D', 'D'],
    ['RS', 'RS'],
    ['А', 'A'],
  ],
])('%j is %s', (cell, said) => {
  expect(letters(cell)).toBe(said)
})

test.each(['', ' ', '-', '–', '—', 'N/A', 'n/a', 'n.v.t.', '.'])('%j is nothing', (cell) => {
  expect(letters(cell)).toBe('none')
})

test.each([
  'OPS',
  'PM',
  'x',
  '?',
  'II',
  'AA',
  'ID',
  'is',
  'as',
  'said',
  'A team decision',
  'I think so',
  'Client',
  '12',
  '*',
])('%j is told, never guessed', (cell) => {
  expect(letters(cell)).toBe('unread')
})
