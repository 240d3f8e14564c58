import { afterEach, expect, test, vi } from 'vitest'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import { voteOf } from '#lib/live/ballot.ts'
import { mergedPatch, partsOf, withoutPatch } from '#lib/live/vote-patch.ts'
import { mergedVote, noVote, type VotePatch } from '#lib/rounds/vote.ts'
import { type BallotBox, openBallotBox } from './ballot-box.ts'
import type { KeptVotes } from './kept-votes.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** What a browser would keep, for as long as the test runs. */
function keptInMemory(): KeptVotes & { kept: Map<string, VotePatch> } {
  const kept = new Map<string, VotePatch>()
  const change = (roundId: string, patch: VotePatch) =>
    partsOf(patch).length > 0 ? kept.set(roundId, patch) : kept.delete(roundId)
  return {
    kept,
    load: async () => new Map(kept),
    keep: (id, patch) => void change(id, mergedPatch(kept.get(id) ?? {}, patch)),
    drop: (id, patch) => void change(id, withoutPatch(kept.get(id) ?? {}, patch)),
    forget: (id) => void kept.delete(id),
  }
}

/** The server's side of the votes: what it has, what it was sent, and whether it is there. */
function serve() {
  const server = {
    vote: noVote,
    sent: [] as VotePatch[],
    isThere: true,
    revealed: false,
    /** Holds the next answers back until called. */
    hold: undefined as Promise<void> | undefined,
  }
  vi.stubGlobal('fetch', async (_url: string, { method, body }: { method: string; body?: string }) => {
    if (!server.isThere) throw new TypeError('no network')
    if (method === 'GET') return Response.json(server.vote)
    const patch: VotePatch = JSON.parse(body ?? '')
    server.sent.push(patch)
    await server.hold
    const problem = server.revealed ? 'revealed' : patch.placements?.gone ? 'refused' : undefined
    if (problem) return Response.json({ error: { code: problem, message: problem } }, { status: 409 })
    server.vote = mergedVote(server.vote, patch)
    return new Response(null, { status: 204 })
  })
  return server
}

function boardWith(...rounds: { id: string; open: boolean }[]): Board {
  const cards = { question: 'from-now-on' as const, named: false, responsibilities: ['a', 'b', 'gone'] }
  return { ...emptyBoard, rounds: rounds.map((round) => ({ ...cards, ...round })) }
}

const OPEN = boardWith({ id: 'one', open: true })

function placements(box: BallotBox) {
  const { ballot } = box.state()
  return ballot && { ...voteOf(ballot).placements }
}

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
