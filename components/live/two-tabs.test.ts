import { afterEach, expect, test, vi } from 'vitest'
import { keptInMemory, OPEN, placements, serve } from './ballot-box.fixture.ts'
import { openBallotBox } from './ballot-box.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Two tabs of one person, both with the open vote. */
async function twoTabs() {
  const server = serve()
  const browser = keptInMemory()
  const older = openBallotBox('board', () => OPEN, browser)
  const newer = openBallotBox('board', () => OPEN, browser.otherTab())
  for (const box of [older, newer]) await vi.waitFor(() => expect(box.state().ballot?.isLoaded).toBe(true))
  return { server, browser, older, newer }
}

test('what is said on one tab is seen on the other, and sent once', async () => {
  const { server, browser, older, newer } = await twoTabs()
  older.say('one', { placements: { a: 'shared' }, done: true })
  expect(placements(newer)).toEqual({ a: 'shared' })
  await vi.waitFor(() => expect(browser.kept.size).toBe(0))
  newer.say('one', { placements: { a: 'nobody' }, done: false })
  expect(placements(older)).toEqual({ a: 'nobody' })
  await vi.waitFor(() => expect(browser.kept.size).toBe(0))
  expect(server.vote).toMatchObject({ placements: { a: 'nobody' }, done: false })
  older.say('one', { placements: { a: 'product-owner' } })
  await vi.waitFor(() => expect(browser.kept.size).toBe(0))
  expect(placements(older)).toEqual({ a: 'product-owner' })
  expect(server.sent).toHaveLength(3)
})

test('an older choice on another tab does not win because it was held up for longer', async () => {
  const { server, older, newer } = await twoTabs()
  server.isThere = false
  older.say('one', { placements: { a: 'product-owner', b: 'shared' } })
  await vi.waitFor(() => expect(older.state().isHeldUp).toBe(true))
  server.isThere = true
  newer.say('one', { placements: { a: 'nobody' } })
  await vi.waitFor(() => expect(server.sent).toHaveLength(1))
  older.wake()
  await vi.waitFor(() => expect({ ...server.vote.placements }).toMatchObject({ b: 'shared' }))
  expect({ ...server.vote.placements }).toEqual({ a: 'nobody', b: 'shared' })
})

test('an older choice that is under way on another tab is put right once it has arrived', async () => {
  const { server, browser, older, newer } = await twoTabs()
  const { promise, resolve: letGo } = Promise.withResolvers<void>()
  server.hold = promise
  older.say('one', { placements: { a: 'product-owner' } })
  await vi.waitFor(() => expect(server.sent).toHaveLength(1))
  server.hold = undefined
  newer.say('one', { placements: { a: 'nobody' } })
  await vi.waitFor(() => expect({ ...server.vote.placements }).toEqual({ a: 'nobody' }))
  expect(placements(older)).toEqual({ a: 'nobody' })
  letGo()
  await vi.waitFor(() => expect(server.sent).toHaveLength(3))
  await vi.waitFor(() => expect(browser.kept.size).toBe(0))
  expect({ ...server.vote.placements }).toEqual({ a: 'nobody' })
})

test('what a tab could not send before it was closed is sent by the one that stays', async () => {
  const { server, browser, older } = await twoTabs()
  browser.keep('one', { placements: { b: 'shared' } })
  expect(server.sent).toEqual([])
  older.wake()
  await vi.waitFor(() => expect(server.sent).toEqual([{ placements: { b: 'shared' } }]))
  await vi.waitFor(() => expect(browser.kept.size).toBe(0))
})
