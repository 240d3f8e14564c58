import { expect, test } from 'vitest'
import { repeatedTitles } from './repeated-titles.ts'

test('titles that several rows have, whatever the case, each once', () => {
  const rows = ['Budget', 'Hire', 'budget ', 'Plan', 'Hire', 'BUDGET', '__proto__'].map((title) => ({
    title,
  }))
  expect(repeatedTitles(rows)).toEqual([
    { title: 'Budget', count: 3 },
    { title: 'Hire', count: 2 },
  ])
})
