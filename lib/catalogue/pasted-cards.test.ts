import { expect, test } from 'vitest'
import { inventedWords } from './invented-words.ts'
import { pastedCards } from './pasted-cards.ts'

test('a title from the catalogue brings its domain and explanation and covers its row, whatever its case', () => {
  const [card] = pastedCards([{ id: 'x1', title: 'Go to  market STRATEGY' }], inventedWords)
  expect(card).toEqual({
    kind: 'responsibility.add',
    responsibilityId: 'x1',
    title: 'Go to  market STRATEGY',
    domain: 'go-to-market',
    details: 'About go-to-market-strategy',
    covers: ['go-to-market-strategy'],
  })
})

test('any other title is delivery work until somebody says otherwise', () => {
  expect(pastedCards([{ id: 'x2', title: 'Partner portal' }], inventedWords)).toEqual([
    { kind: 'responsibility.add', responsibilityId: 'x2', title: 'Partner portal', domain: 'delivery' },
  ])
})
