import { expect, test } from 'vitest'
import type { Choice } from '#lib/board/round.ts'
import type { RankedCard } from '#lib/rounds/ranked.ts'
import { splitOf } from '#lib/rounds/split.ts'
import { contestedAmong } from './contested-among.ts'

function ranked(id: string, tally: Partial<Record<Choice, number>>): RankedCard {
  const round = {
    id: 'round',
    question: 'from-now-on' as const,
    named: false,
    open: false,
    responsibilities: [id],
    tallies: { [id]: tally as Record<string, number> },
  }
  const card = { id, title: id, domain: 'people' as const, lane: 'unplaced', duties: {} }
  return { card, round, split: splitOf({ roles: [] }, round, id) }
}

test('contested: too few agree, or nothing leads to a lane', () => {
  const cards = [
    ranked('alike', { shared: 3, nobody: 1 }),
    ranked('close', { shared: 4, nobody: 3 }),
    ranked('tied', { shared: 2, nobody: 2 }),
    ranked('nobody', { nobody: 4 }),
    ranked('unknown', { unknown: 4 }),
  ]
  const ids = (percent: number) => contestedAmong(cards, percent).map(({ card }) => card.id)
  expect(ids(75)).toEqual(['close', 'tied', 'nobody', 'unknown'])
  expect(ids(50)).toEqual(['tied', 'nobody', 'unknown'])
})
