import { expect, test } from 'vitest'
import type { Responsibility } from '#lib/board/board.ts'
import { agreedLast } from './agreed-last.ts'

function card(id: string, fields: Partial<Responsibility>): Responsibility {
  return { id, title: id, domain: 'strategy', lane: 'shared', duties: {}, ...fields }
}

test('the latest agreement comes first, whether the card was moved, adopted or decided', () => {
  const decision = { note: 'why', by: { id: 'a', name: 'Ana' }, at: '2026-11-22T10:00:00.000Z', seq: 9 }
  const responsibilities = [
    card('moved', { moved: 3 }),
    card('untouched', {}),
    card('decided', { moved: 2, decision }),
    card('adopted', { adopted: 5 }),
    card('taken-back', { lane: 'unplaced', moved: 8 }),
  ]
  expect(agreedLast({ responsibilities }).map(({ id }) => id)).toEqual(['decided', 'adopted', 'moved'])
})
