import { expect, test } from 'vitest'
import { en } from '#lib/i18n/en.ts'
import { explainedCards } from './explained-cards.ts'

test('a card added for a row of the catalogue is explained as there; others stay as they are', () => {
  const add = (covers: string[]) => ({
    kind: 'responsibility.add' as const,
    responsibilityId: 'x',
    title: 'X',
    domain: 'business' as const,
    covers,
  })
  const move = { kind: 'responsibility.move' as const, responsibilityId: 'x', lane: 'shared' }
  expect(explainedCards([add(['pricing']), add(['gone']), move], en.catalogue)).toEqual([
    { ...add(['pricing']), details: en.catalogue.responsibilities.pricing.details },
    add(['gone']),
    move,
  ])
})
