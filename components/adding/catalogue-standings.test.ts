import { expect, test } from 'vitest'
import type { Responsibility } from '#lib/board/board.ts'
import { CORE } from '#lib/catalogue/responsibilities.ts'
import { en } from '#lib/i18n/en.ts'
import { addableFirst, addRows, rowStandings } from './catalogue-standings.ts'

function card(id: string, covers: string[]): Responsibility {
  return { id, title: id, domain: 'business', lane: 'unplaced', duties: {}, covers }
}

const bare = { responsibilities: [], removed: [], excluded: [] }

test('on a blank board every core row is missing and comes first', () => {
  const standings = addableFirst(rowStandings(bare))
  expect(standings.slice(0, CORE.length).every(({ standing }) => standing === 'missing')).toBe(true)
  expect(standings.slice(CORE.length).every(({ standing }) => standing === 'absent')).toBe(true)
})

test('a row is covered, excluded with its card or alone, or its card was removed', () => {
  const board = {
    responsibilities: [card('a', ['pricing']), card('b', ['roadmap'])],
    removed: [card('c', ['business-case'])],
    excluded: [
      { responsibilityId: 'b', reason: 'Head of product' },
      { catalogueId: 'positioning', reason: 'Marketing' },
    ],
  }
  const standings = new Map(rowStandings(board).map((each) => [each.row.id, each]))
  expect(standings.get('pricing')).toMatchObject({ standing: 'covered', card: { id: 'a' } })
  expect(standings.get('roadmap')).toMatchObject({ standing: 'excluded', reason: 'Head of product' })
  expect(standings.get('positioning')).toMatchObject({ standing: 'excluded', reason: 'Marketing' })
  expect(standings.get('business-case')).toMatchObject({ standing: 'removed', card: { id: 'c' } })
})

test('adding brings removed cards back, skips what is there, and never takes an id twice', () => {
  const board = {
    responsibilities: [card('product-vision', []), card('a', ['pricing'])],
    removed: [card('c', ['business-case'])],
    excluded: [],
  }
  const ids = ['business-case', 'pricing', 'product-vision', 'roadmap']
  const chosen = rowStandings(board).filter(({ row }) => ids.includes(row.id))
  const changes = addRows(board, chosen, en.catalogue, () => 'fresh')
  expect(
    changes.map((change) => [change.kind, 'responsibilityId' in change && change.responsibilityId]),
  ).toEqual([
    ['responsibility.add', 'fresh'],
    ['responsibility.add', 'roadmap'],
    ['responsibility.restore', 'c'],
  ])
})
