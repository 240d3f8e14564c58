import { expect, onTestFinished, test, vi } from 'vitest'
import { type Fate, failingStore } from './failing-store.ts'
import { openBoards } from './open-boards.ts'
import { sampleFounding } from './sample-entry.ts'
import { rename } from './sample-store.ts'
import { make, reveal, storeWithRound, vote } from './sample-voting.ts'
import { StoreUnavailable } from './store.ts'

test('a round without any vote, and with one, is revealed as such', async () => {
  for (const voters of [[], ['ana']]) {
    const boards = openBoards(await storeWithRound())
    for (const voter of voters) await vote(boards, 'a', voter, { placements: { pricing: 'shared' } })
    await reveal(boards)
    const [round] = (await boards.state('a'))?.board.rounds ?? []
    expect(round?.tallies).toEqual(voters.length > 0 ? { pricing: { shared: 1 } } : {})
  }
})

test('votes and entries that arrive together count in their order', async () => {
  const boards = openBoards(await storeWithRound())
  const outcomes = await Promise.all([
    vote(boards, 'a', 'ana', { placements: { pricing: 'shared' } }),
    reveal(boards),
    vote(boards, 'a', 'ana', { placements: { pricing: 'nobody' } }),
    vote(boards, 'a', 'ana', {}, 'never-was'),
    vote(boards, 'b', 'ana', {}),
  ])
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    'kept',
    'stored',
    'revealed',
    'unknown-round',
    'unknown-board',
  ])
  expect((await boards.state('a'))?.board.rounds[0]?.tallies).toEqual({ pricing: { shared: 1 } })
})

test('after an anonymous reveal nothing is kept; after a named one everybody can read their own', async () => {
  for (const named of [false, true]) {
    const store = await storeWithRound(named)
    const boards = openBoards(store)
    const said = { placements: { pricing: 'nobody' } }
    await vote(boards, 'a', 'ana', said)
    expect(await boards.voteOf('a', 'round', 'ana')).toMatchObject(said)
    expect(await boards.voteOf('a', 'round', 'ben')).toBeUndefined()
    await reveal(boards)
    expect(await store.votes('a', 'round')).toHaveLength(named ? 1 : 0)
    const own = await boards.voteOf('a', 'round', 'ana')
    if (named) expect(own).toMatchObject(said)
    else expect(own).toBeUndefined()
  }
})

test('turnout tells who has voted and who is done, and is the same object until that changes', async () => {
  const boards = openBoards(await storeWithRound())
  await boards.state('a')
  expect(boards.turnout('a')).toEqual({ roundId: 'round', done: new Map() })
  const woken = vi.fn()
  boards.watch('a', woken)
  await vote(boards, 'a', 'ana', { done: true })
  await vote(boards, 'a', 'ben', {})
  expect(woken).toHaveBeenCalledTimes(2)
  const turnout = boards.turnout('a')
  expect(turnout?.done).toEqual(new Map(Object.entries({ ana: true, ben: false })))
  await rename(boards, 'a', 'other')
  await vote(boards, 'a', 'ana', { placements: { pricing: 'shared' }, remarks: { pricing: 'Mine' } })
  expect(boards.turnout('a')).toBe(turnout)
  await reveal(boards)
  expect(boards.turnout('a')).toBeUndefined()
})

test('what a process has left behind that ended right after a reveal is forgotten when the board is next loaded', async () => {
  const store = await storeWithRound()
  const boards = openBoards(store)
  await vote(boards, 'a', 'ana', { placements: { pricing: 'shared' } })
  const left = await store.votes('a', 'round')
  await reveal(boards)
  await store.keepVotes(left)
  expect((await openBoards(store).state('a'))?.seq).toBe(2)
  expect(await store.votes('a', 'round')).toEqual([])
})

test('a reveal that was stored although the store said otherwise leaves nothing behind', async () => {
  const store = await storeWithRound()
  const fates: Fate[] = ['done', 'done-but-fails']
  const failing = failingStore(
    store,
    () => fates.shift() ?? 'done',
    () => new StoreUnavailable('busy'),
  )
  const boards = openBoards(failing)
  await vote(boards, 'a', 'ana', { placements: { pricing: 'shared' } })
  await expect(reveal(boards)).rejects.toBeInstanceOf(StoreUnavailable)
  expect((await boards.state('a'))?.board.rounds[0]?.tallies).toEqual({ pricing: { shared: 1 } })
  expect(await store.votes('a', 'round')).toEqual([])
  expect(await reveal(boards)).toEqual({ outcome: 'repeated', seq: 2 })
})

test('nobody votes in a round before it is stored', async () => {
  const store = await storeWithRound()
  const boards = openBoards(store)
  await reveal(boards)
  const opening = { kind: 'round.open', roundId: 'next', question: 'today' } as const
  const [opened, voted] = await Promise.all([
    make(boards, 'a', 'open', opening),
    vote(boards, 'a', 'ana', { done: true }, 'next'),
  ])
  expect([opened.outcome, voted.outcome]).toEqual(['stored', 'unknown-round'])
  expect(await vote(boards, 'a', 'ana', { done: true }, 'next')).toEqual({ outcome: 'kept' })
})

test('votes that cannot be forgotten at once are forgotten later, and the reveal is answered all the same', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const store = await storeWithRound()
  vi.spyOn(store, 'dropVotes').mockRejectedValueOnce(new StoreUnavailable('busy'))
  const failed = vi.fn()
  const boards = openBoards(store, { failed })
  await vote(boards, 'a', 'ana', { placements: { pricing: 'shared' } })
  expect(await reveal(boards)).toEqual({ outcome: 'stored', seq: 2 })
  expect(failed).toHaveBeenCalledOnce()
  expect(await store.votes('a', 'round')).toHaveLength(1)
  expect(await boards.voteOf('a', 'round', 'ana')).toBeUndefined()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await store.votes('a', 'round')).toEqual([])
})

test('a store that keeps no votes now fails the votes, and nobody who edits another board', async () => {
  const store = await storeWithRound()
  await store.found({ ...sampleFounding('b'), links: [] })
  vi.spyOn(store, 'keepVotes').mockRejectedValue(new StoreUnavailable('busy'))
  const boards = openBoards(store)
  const [voted, renamed] = await Promise.allSettled([
    vote(boards, 'a', 'ana', { placements: { pricing: 'shared' } }),
    rename(boards, 'b', 'other'),
  ])
  expect(voted).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) })
  expect(renamed).toMatchObject({ value: { outcome: 'stored' } })
  expect(await boards.voteOf('a', 'round', 'ana')).toBeUndefined()
})
