import { expect, test } from 'vitest'
import type { Change } from '#lib/board/change.ts'
import { AT, CARD, opened, proposed, type Server, send, settle, titles } from './session.fixture.ts'
import * as sessions from './session.ts'
import { redo, undo } from './taking-back.ts'

/** More cards than one entry may bring, beside the one that is there. */
const MANY: Change[] = Array.from({ length: 450 }, (_, index) => ({
  kind: 'responsibility.add',
  ...{ responsibilityId: `card-${index}`, title: `Card ${index}`, domain: 'delivery' },
}))

/** A session that has added many cards at once, after one other. */
function withMany() {
  const { server, session } = opened()
  const mine = proposed(proposed(session, 'one', [CARD]), 'many', MANY)
  return { server, mine }
}

function count(session: sessions.Session): number {
  return titles(session).length
}

/** How many changes each entry has, after the two roles of the board. */
function sizes({ log }: Server): number[] {
  return log.slice(2).map((entry) => entry.changes.length)
}

test('what is too much for one entry is sent in parts, and is one thing to undo and to redo', () => {
  const { server, mine } = withMany()
  expect(count(mine)).toBe(451)
  const settled = settle(server, mine)
  expect(count(settled)).toBe(451)
  expect(sizes(server)).toEqual([1, 200, 200, 50])
  const undone = settle(server, undo(settled, { changeId: 'two', at: AT }))
  expect(titles(undone)).toEqual(['Roadmap'])
  const redone = settle(server, redo(undone, { changeId: 'three', at: AT }))
  expect(titles(redone)).toEqual(titles(settled))
  expect(titles(settle(server, undo(redone, { changeId: 'four', at: AT })))).toEqual(['Roadmap'])
})

test('what was too much for one entry and was never sent is dropped at once, and redone', () => {
  const { server, mine } = withMany()
  const undone = undo(mine, { changeId: 'two', at: AT })
  expect(titles(undone)).toEqual(['Roadmap'])
  expect(undone.pending).toHaveLength(1)
  const redone = settle(server, redo(undone, { changeId: 'three', at: AT }))
  expect(titles(redone)).toEqual(titles(mine))
})

test('what is only half sent is taken back all the same', () => {
  const { server, mine } = withMany()
  const halfSent = sessions.receive(send(server, send(server, mine)), server.log)
  const undone = settle(server, undo(halfSent, { changeId: 'two', at: AT }, 'many-part-2'))
  expect(titles(undone)).toEqual(['Roadmap'])
  expect(undone.done).toEqual(['one'])
})

test('what was queued in parts when the page closed is still one thing to undo', () => {
  const { server, mine } = withMany()
  const reopened = sessions.openSession(mine.me, { board: server.board(), seq: server.log.length })
  const settled = settle(server, sessions.restored(reopened, mine.pending))
  expect(titles(settle(server, undo(settled, { changeId: 'two', at: AT })))).toEqual(['Roadmap'])
})

test('what concerns everybody’s time makes none of its parts undoable', () => {
  const { session } = opened()
  expect(proposed(session, 'many', [...MANY, { kind: 'timer.stop' }]).done).toEqual([])
})

test('too many changes of which one makes no sense make none', () => {
  const { session } = opened()
  const lost: Change = { kind: 'responsibility.move', responsibilityId: 'lost', lane: 'shared' }
  expect(sessions.propose(session, { changeId: 'many', at: AT, changes: [...MANY, lost] })).toMatchObject({
    ...{ refused: 'unknown-responsibility', index: 450 },
  })
})
