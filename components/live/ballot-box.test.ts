import { afterEach, expect, test, vi } from 'vitest'
import { voteOf } from '#lib/live/ballot.ts'
import { mergedVote, noVote } from '#lib/rounds/vote.ts'
import { boardWith, keptInMemory, OPEN, placements, serve } from './ballot-box.fixture.ts'
import { openBallotBox } from './ballot-box.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('choices count at once and arrive merged, the last one of each card', async () => {
  const server = serve()
  const browser = keptInMemory()
  const box = openBallotBox('board', () => OPEN, browser)
  await vi.waitFor(() => expect(box.state().ballot?.isLoaded).toBe(true))
  const { promise, resolve: letGo } = Promise.withResolvers<void>()
  server.hold = promise
  box.say('one', { placements: { a: 'product-owner' } })
  box.say('one', { placements: { a: 'shared' } })
  box.say('one', { placements: { b: 'nobody' } })
  expect(placements(box)).toEqual({ a: 'shared', b: 'nobody' })
  letGo()
  await vi.waitFor(() => expect(browser.kept.size).toBe(0))
  expect(server.sent).toEqual([
    { placements: { a: 'product-owner' } },
    { placements: { a: 'shared', b: 'nobody' } },
  ])
  expect({ ...server.vote.placements }).toEqual({ a: 'shared', b: 'nobody' })
})

test('without the network choices are kept, outlast the page, and are sent when it is back', async () => {
  const server = serve()
  server.isThere = false
  const browser = keptInMemory()
  const box = openBallotBox('board', () => OPEN, browser)
  box.say('one', { placements: { a: 'shared' } })
  await vi.waitFor(() => expect(box.state().isHeldUp).toBe(true))
  expect(placements(box)).toEqual({ a: 'shared' })
  server.isThere = true
  const later = openBallotBox('board', () => OPEN, browser)
  await vi.waitFor(() => expect(later.state().ballot?.isLoaded).toBe(true))
  expect(placements(later)).toEqual({ a: 'shared' })
  expect({ ...server.vote.placements }).toEqual({ a: 'shared' })
  box.wake()
  await vi.waitFor(() => expect(box.state().isHeldUp).toBe(false))
})

test('what was said before, on another visit, is there again', async () => {
  const server = serve()
  server.vote = mergedVote(noVote, { placements: { a: 'shared', b: 'nobody' }, done: true })
  const box = openBallotBox('board', () => OPEN, keptInMemory())
  box.say('one', { placements: { b: 'product-owner' } })
  await vi.waitFor(() => expect(box.state().ballot?.isLoaded).toBe(true))
  expect(placements(box)).toEqual({ a: 'shared', b: 'product-owner' })
  expect(box.state().ballot && voteOf(box.state().ballot as never).done).toBe(true)
})

test('what arrives after the reveal is given up, and the person is told', async () => {
  const server = serve()
  server.revealed = true
  const browser = keptInMemory()
  const box = openBallotBox('board', () => OPEN, browser)
  box.say('one', { placements: { a: 'shared' } })
  await vi.waitFor(() => expect(box.state().isLate).toBe(true))
  expect(browser.kept.size).toBe(0)
  box.letGo()
  expect(box.state().isLate).toBe(false)
})

test('what was kept for a vote that has been revealed meanwhile is given up, and the person is told', async () => {
  const server = serve()
  const browser = keptInMemory()
  browser.keep('one', { placements: { a: 'shared' } })
  const box = openBallotBox('board', () => boardWith({ id: 'one', open: false }), browser)
  await vi.waitFor(() => expect(box.state().isLate).toBe(true))
  expect(browser.kept.size).toBe(0)
  expect(server.sent).toEqual([])
})

test('a choice that the server refuses keeps no other from arriving', async () => {
  const server = serve()
  const browser = keptInMemory()
  const box = openBallotBox('board', () => OPEN, browser)
  await vi.waitFor(() => expect(box.state().ballot?.isLoaded).toBe(true))
  box.say('one', { placements: { b: 'nobody' } })
  box.say('one', { placements: { gone: 'developers' } })
  box.say('one', { placements: { a: 'shared' } })
  await vi.waitFor(() => expect(browser.kept.size).toBe(0))
  expect({ ...server.vote.placements }).toEqual({ a: 'shared', b: 'nobody' })
  expect(placements(box)).toEqual({ a: 'shared', b: 'nobody' })
})

test('another vote begins with an empty ballot, once the one before has been sent', async () => {
  const server = serve()
  let board = OPEN
  const box = openBallotBox('board', () => board, keptInMemory())
  await vi.waitFor(() => expect(box.state().ballot?.isLoaded).toBe(true))
  box.say('one', { placements: { a: 'shared' } })
  server.vote = noVote
  board = boardWith({ id: 'one', open: false }, { id: 'two', open: true })
  box.say('two', { placements: { b: 'nobody' } })
  box.wake()
  await vi.waitFor(() => expect(box.state().ballot?.roundId).toBe('two'))
  expect(placements(box)).toMatchObject({ b: 'nobody' })
  await vi.waitFor(() => expect(server.sent).toContainEqual({ placements: { b: 'nobody' } }))
})

test('what is said after the reveal is not kept: the person is told now, and the next vote goes on', async () => {
  const server = serve()
  const browser = keptInMemory()
  let board = OPEN
  const box = openBallotBox('board', () => board, browser)
  await vi.waitFor(() => expect(box.state().ballot?.isLoaded).toBe(true))
  board = boardWith({ id: 'one', open: false }, { id: 'two', open: true })
  box.wake()
  await vi.waitFor(() => expect(box.state().ballot?.roundId).toBe('two'))
  box.say('one', { remarks: { a: 'too late' } })
  expect(box.state().isLate).toBe(true)
  expect(browser.kept.size).toBe(0)
  box.say('two', { placements: { b: 'nobody' } })
  await vi.waitFor(() => expect(server.sent).toEqual([{ placements: { b: 'nobody' } }]))
  expect(placements(box)).toEqual({ b: 'nobody' })
})

test('what is said just after the reveal leaves alone what was on its way', async () => {
  const server = serve()
  const browser = keptInMemory()
  let board = OPEN
  const box = openBallotBox('board', () => board, browser)
  await vi.waitFor(() => expect(box.state().ballot?.isLoaded).toBe(true))
  const { promise, resolve: letGo } = Promise.withResolvers<void>()
  server.hold = promise
  box.say('one', { placements: { a: 'shared' } })
  board = boardWith({ id: 'one', open: false })
  box.say('one', { remarks: { a: 'too late' } })
  expect(box.state().isLate).toBe(true)
  letGo()
  await vi.waitFor(() => expect(box.state().ballot).toBeUndefined())
  expect(server.sent).toEqual([{ placements: { a: 'shared' } }])
  expect(browser.kept.size).toBe(0)
})

test('being done too late is not missed', async () => {
  const server = serve()
  const browser = keptInMemory()
  let board = OPEN
  const box = openBallotBox('board', () => board, browser)
  await vi.waitFor(() => expect(box.state().ballot?.isLoaded).toBe(true))
  server.revealed = true
  box.say('one', { done: true })
  await vi.waitFor(() => expect(browser.kept.size).toBe(0))
  board = boardWith({ id: 'one', open: false })
  box.say('one', { done: true })
  expect(box.state().isLate).toBe(false)
})
