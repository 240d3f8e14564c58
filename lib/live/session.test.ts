import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyChange } from '#lib/board/board.arbitrary.ts'
import { type Author, emptyBoard } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { equal } from '#lib/board/fields.ts'
import { ANA, AT, BEN, CARD, opened, openServer, proposed, send, settle, titles } from './session.fixture.ts'
import * as sessions from './session.ts'
import { rejected } from './set-aside.ts'
import { redo, undo } from './taking-back.ts'

const step = fc.record({
  who: fc.constantFrom('ana', 'ben'),
  does: fc.oneof(
    { weight: 4, arbitrary: fc.record({ propose: anyChange }) },
    fc.constantFrom('send', 'send unanswered', 'receive', 'undo', 'redo', 'reopen'),
  ),
})

test('any interleaving of two sessions converges on the board of the log', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      const server = openServer()
      const open = (me: Author) => sessions.openSession(me, { board: server.board(), seq: server.log.length })
      const people: Record<string, sessions.Session> = { ana: open(ANA), ben: open(BEN) }
      for (const [index, { who, does }] of steps.entries()) {
        const session = people[who] ?? open(ANA)
        const asked = { changeId: `c${index}`, at: AT }
        if (typeof does === 'object') people[who] = proposed(session, asked.changeId, [does.propose])
        else if (does === 'send') people[who] = send(server, session)
        else if (does === 'send unanswered') people[who] = send(server, session, false)
        else if (does === 'receive') people[who] = sessions.receive(session, server.log)
        else if (does === 'undo') people[who] = undo(session, asked)
        else if (does === 'redo') people[who] = redo(session, asked)
        else people[who] = sessions.restored(open(session.me), session.pending)
      }
      people.ana = settle(server, people.ana ?? open(ANA))
      people.ben = settle(server, people.ben ?? open(BEN))
      for (const session of [sessions.receive(people.ana, server.log), people.ben]) {
        expect(session.seq).toBe(server.log.length)
        expect(session.pending).toEqual([])
        expect(equal(session.view, server.board())).toBe(true)
      }
      const ids = server.log.map((entry) => entry.changeId)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 1000 },
  )
})

test('what one does is seen at once, and stays when it is confirmed', () => {
  const { server, session } = opened()
  const mine = proposed(session, 'one', [CARD])
  expect(titles(mine)).toEqual(['Roadmap'])
  const settled = settle(server, mine)
  expect(titles(settled)).toEqual(['Roadmap'])
  expect(settled.confirmed).toBe(settled.view)
})

test('what was never sent is undone without the server, and redone', () => {
  const { server, session } = opened()
  const undone = undo(proposed(session, 'one', [CARD]), { changeId: 'two', at: AT })
  expect(titles(undone)).toEqual([])
  expect(sessions.nextToSend(undone)).toBeUndefined()
  const again = settle(server, redo(undone, { changeId: 'three', at: AT }))
  expect(titles(again)).toEqual(['Roadmap'])
})

test('what is being sent is undone by the server, once it is stored', () => {
  const { server, session } = opened()
  const mine = proposed(session, 'one', [CARD])
  const undone = undo(mine, { changeId: 'two', at: AT }, 'one')
  expect(sessions.nextToSend(undone)).toMatchObject({ changeId: 'one' })
  const settled = settle(server, undone)
  expect(titles(settled)).toEqual([])
  expect(titles(settle(server, redo(settled, { changeId: 'three', at: AT })))).toEqual(['Roadmap'])
})

test('what was queued when the page closed is sent once', () => {
  const { server, session } = opened()
  const mine = send(server, proposed(session, 'one', [CARD]), false)
  const reopened = sessions.openSession(ANA, { board: server.board(), seq: server.log.length })
  const settled = settle(server, sessions.restored(reopened, mine.pending))
  expect(settled.setAside).toEqual([])
  expect(server.log.filter((entry) => entry.changeId === 'one')).toHaveLength(1)
  expect(settled.view).toEqual(server.board())
})

test('a queued change that this version does not know is sent with the rest, and shown to nobody', () => {
  const { server, session } = opened()
  const odd = [{ kind: 'card.teleport' }] as unknown as Change[]
  const known = proposed(session, 'known', [CARD]).pending
  const restored = sessions.restored(session, [{ changeId: 'odd', at: AT, changes: odd }, ...known])
  expect(titles(restored)).toEqual(['Roadmap'])
  expect(sessions.nextToSend(restored)).toEqual({ changeId: 'odd', changes: odd })
  const refused = rejected(restored, 'odd', { code: 'malformed', message: 'no such change' })
  expect(titles(settle(server, refused))).toEqual(['Roadmap'])
  expect(refused.setAside).toHaveLength(1)
})

test('a refusal on one’s own view changes nothing', () => {
  const { session } = opened()
  const move: Change = { kind: 'responsibility.move', responsibilityId: 'a', lane: 'shared' }
  expect(sessions.propose(session, { changeId: 'one', at: AT, changes: [move] })).toMatchObject({
    refused: 'unknown-responsibility',
  })
  expect(sessions.openSession(ANA, { board: emptyBoard, seq: 0 }).view).toBe(emptyBoard)
})

const TIMER: Change = { kind: 'timer.start', seconds: 60 }

test('what concerns everybody’s time is not undone: undo takes back what was done before it', () => {
  const { server, session } = opened()
  const timed = proposed(proposed(session, 'one', [CARD]), 'two', [TIMER])
  expect(timed.done).toEqual(['one'])
  const undone = settle(server, undo(settle(server, timed), { changeId: 'three', at: AT }))
  expect(titles(undone)).toEqual([])
  expect(undone.view.timer).toBeDefined()
  const timedAgain = proposed(undone, 'four', [{ kind: 'timer.stop' }])
  expect(titles(settle(server, redo(timedAgain, { changeId: 'five', at: AT })))).toEqual(['Roadmap'])
})

test('what was queued when the page closed is undone only where it can be', () => {
  const { session } = opened()
  const queued = proposed(proposed(session, 'one', [TIMER]), 'two', [CARD]).pending
  expect(sessions.restored(session, queued).done).toEqual(['two'])
})

test('what an earlier visit set aside is there once, however often it is brought back', () => {
  const { session } = opened()
  const [pending] = proposed(session, 'early', [CARD]).pending
  if (!pending) throw new Error('nothing is pending')
  const setAside = [{ pending, why: { code: 'not-now', message: 'Wait for the reveal' } }]
  const once = sessions.restored(session, [], setAside)
  expect(sessions.restored(once, [], setAside).setAside).toEqual(setAside)
})
