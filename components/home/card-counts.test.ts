import { expect, test } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import { TEMPLATES, templateChanges } from '#lib/catalogue/templates.ts'
import { en } from '#lib/i18n/en.ts'
import { cardCounts } from './card-counts.ts'

test('a template is offered with as many cards as its board then has', () => {
  const counts = cardCounts(TEMPLATES, en.catalogue)
  for (const template of TEMPLATES) {
    const changes = templateChanges(template, { title: 'Kompas', words: en.catalogue, day: '2026-11-22' })
    const stamp = { seq: 1, at: '2026-11-22T09:00:00.000Z', by: { id: 'ana', name: 'Ana' } }
    const board = fold([{ ...stamp, changeId: 'first', changes }])
    expect(counts[template]).toBe(board.responsibilities.length)
  }
})
