import { expect, test } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import { templateChanges } from '#lib/catalogue/templates.ts'
import { en } from '#lib/i18n/en.ts'
import { cardCounts } from './card-counts.ts'
import { OFFERED } from './offered.ts'

test('a template is offered with as many cards as its board then has', () => {
  const counts = cardCounts(OFFERED, en.catalogue)
  for (const template of OFFERED) {
    const changes = templateChanges(template, { title: 'Kompas', words: en.catalogue })
    const stamp = { seq: 1, at: '2026-11-22T09:00:00.000Z', by: { id: 'ana', name: 'Ana' } }
    const board = fold([{ ...stamp, changeId: 'first', changes }])
    expect(counts[template]).toBe(board.responsibilities.length)
  }
})
