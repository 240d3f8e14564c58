import { expect, test } from 'vitest'
import { PHASES } from '#lib/board/workshop.ts'
import { areGapsShown } from './are-gaps-shown.ts'

test('gaps are shown without a workshop, and in one once everyone has placed the cards', () => {
  expect(areGapsShown(undefined)).toBe(true)
  expect(PHASES.filter(areGapsShown)).toEqual(['reveal', 'agree', 'charter'])
})
