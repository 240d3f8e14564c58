import { expect, test } from 'vitest'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { AT, BEN, CARD, opened, proposed, settle, titles } from './session.fixture.ts'
import * as sessions from './session.ts'
import { again, insist, letGo, rejected } from './set-aside.ts'
import { undo } from './taking-back.ts'

test('a bad entry is set aside, and the rest is sent', () => {
  const { server, session } = opened()
  const edit: Change = { kind: 'responsibility.edit', responsibilityId: 'a', title: 'Plan' }
  const both = proposed(proposed(session, 'one', [CARD]), 'two', [edit])
  server.post(BEN, { changeId: 'ben', changes: [CARD] })
  const settled = settle(server, both)
  expect(settled.setAside.map((each) => each.pending.changeId)).toEqual(['one'])
  expect(titles(settled)).toEqual(['Plan'])
  expect(letGo(settled, 'one').setAside).toEqual([])
})

test('an undo that others stand in the way of can be insisted on', () => {
  const { server, session } = opened()
  const undone = undo(settle(server, proposed(session, 'one', [CARD])), { changeId: 'two', at: AT })
  const refused = rejected(undone, 'two', { code: 'conflict', message: 'touched since' })
  expect(refused.done).toEqual(['one'])
  const forced = insist(refused, 'two', { changeId: 'three', at: AT })
  expect(sessions.nextToSend(forced)).toMatchObject({ changeId: 'three', undo: 3, force: true })
  expect(forced.setAside).toEqual([])
  expect(titles(settle(server, forced))).toEqual([])
})

test('what was refused for a time is made again, and can be undone', () => {
  const { server, session } = opened()
  const refused = rejected(proposed(session, 'one', [CARD]), 'one', { code: 'not-now', message: 'later' })
  expect(titles(refused)).toEqual([])
  const made = again(refused, 'one', { changeId: 'two', at: AT })
  if (isRefusal(made)) throw new Error(made.refused)
  expect(made.setAside).toEqual([])
  const settled = settle(server, made)
  expect(titles(settled)).toEqual(['Roadmap'])
  expect(server.log.map((entry) => entry.changeId)).toContain('two')
  expect(titles(settle(server, undo(settled, { changeId: 'three', at: AT })))).toEqual([])
})

test('what makes no sense any more stays set aside', () => {
  const { server, session } = opened()
  const refused = rejected(proposed(session, 'one', [CARD]), 'one', { code: 'not-now', message: 'later' })
  server.post(BEN, { changeId: 'ben', changes: [CARD] })
  const made = again(sessions.receive(refused, server.log), 'one', { changeId: 'two', at: AT })
  expect(made).toMatchObject({ refused: 'repeated' })
})

test('an undo that was refused for a time is asked for again, without force', () => {
  const { server, session } = opened()
  const undone = undo(settle(server, proposed(session, 'one', [CARD])), { changeId: 'two', at: AT })
  const refused = rejected(undone, 'two', { code: 'not-now', message: 'later' })
  const made = again(refused, 'two', { changeId: 'three', at: AT })
  if (isRefusal(made)) throw new Error(made.refused)
  expect(sessions.nextToSend(made)).toEqual({ changeId: 'three', undo: 3 })
  expect(titles(settle(server, made))).toEqual([])
})
