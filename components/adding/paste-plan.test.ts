import { expect, test } from 'vitest'
import type { Responsibility } from '#lib/board/board.ts'
import { en } from '#lib/i18n/en.ts'
import { planPaste } from './paste-plan.ts'

const pricing: Responsibility = {
  id: 'p',
  title: 'Pricing',
  domain: 'business',
  lane: 'unplaced',
  duties: {},
}

test('adds what is new with the guessed or the chosen domain, and names what it leaves out', () => {
  const text = `- pricing\n- Roadmap\n- Release notes\n- Partner contracts\n- roadmap\n${'x'.repeat(300)}`
  const chosen = new Map([['Partner contracts', 'business' as const]])
  let id = 0
  const plan = planPaste(text, { responsibilities: [pricing] }, en.catalogue, chosen, () => `n${id++}`)
  expect(plan.cards.map((card) => [card.responsibilityId, card.title.slice(0, 20), card.domain])).toEqual([
    ['n0', 'Roadmap', 'strategy'],
    ['n1', 'Release notes', 'delivery'],
    ['n2', 'Partner contracts', 'business'],
    ['n3', 'x'.repeat(20), 'delivery'],
  ])
  expect(plan.present).toEqual(['pricing'])
  expect(plan.repeated).toEqual(['roadmap'])
  expect(plan.cut).toHaveLength(1)
  expect(plan.leftOut).toEqual([])
})
