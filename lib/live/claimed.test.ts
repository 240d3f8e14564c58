import { expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { claimed } from './claimed.ts'
import { nextToSend, openSession } from './session.ts'
import { undo } from './taking-back.ts'

const session = openSession({ id: 'ana', name: 'Ana' }, { board: emptyBoard, seq: 3 })

test('an entry that the server made for somebody is the first that their undo takes back', () => {
  const asked = { changeId: 'undo-1', at: '2026-11-22T10:00:00.000Z' }
  expect(undo(session, asked)).toBe(session)
  const undone = undo(claimed(session, 'import-1', 4), asked)
  expect(nextToSend(undone)).toEqual({ changeId: 'undo-1', undo: 4 })
})
