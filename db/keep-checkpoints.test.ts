import { afterEach, expect, test, vi } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import { emptyBoard } from '#lib/board/board.ts'
import { BOARD_VERSION } from './board-version.ts'
import { openMemoryStore } from './memory-store.ts'
import { openBoards } from './open-boards.ts'
import { sampleEntry } from './sample-entry.ts'
import { found, rename, sampleStore } from './sample-store.ts'
import { StoreUnavailable } from './store.ts'

afterEach(() => void vi.useRealTimers())

test('a board is the fold of its log, now and after any entry', async () => {
  const store = await sampleStore({ a: 2_500 })
  const boards = openBoards(store)
  expect(await boards.state('a')).toMatchObject({ seq: 2_500, board: { title: 'Title 2500' } })
  expect(await boards.stateAt('a', 1)).toMatchObject({ seq: 1, board: { title: 'Title 1' } })
  expect(await boards.stateAt('a', 1_234)).toMatchObject({ seq: 1_234, board: { title: 'Title 1234' } })
  await store.keepCheckpoint({
    boardId: 'a',
    seq: 1_100,
    version: BOARD_VERSION,
    board: { ...emptyBoard, title: 'kept' },
  })
  expect(await boards.stateAt('a', 1_100)).toMatchObject({ board: { title: 'kept' } })
  expect(await boards.stateAt('a', 1_101)).toMatchObject({ board: { title: 'Title 1101' } })
  for (const seq of [0, -1, 1.5, 2_501, Number.NaN]) expect(await boards.stateAt('a', seq)).toBeUndefined()
  expect(await boards.state('b')).toBeUndefined()
  expect(await boards.stateAt('b', 1)).toBeUndefined()
})

test('a long log that came as a whole has checkpoints once it was read, so that looking back is quick; a full disk does no harm', async () => {
  const store = await sampleStore({ a: 4_500 })
  const keep = vi.spyOn(store, 'keepCheckpoint').mockRejectedValueOnce(new StoreUnavailable('full'))
  expect(await openBoards(store).state('a')).toMatchObject({ seq: 4_500, board: { title: 'Title 4500' } })
  expect(keep).toHaveBeenCalledTimes(4)
  const kept = async (atMost: number) => (await store.checkpoint('a', BOARD_VERSION, atMost))?.seq
  expect(await Promise.all([1_999, 3_999, 4_499].map(kept))).toEqual([undefined, 3_000, 4_000])
  expect(await openBoards(store).stateAt('a', 3_500)).toMatchObject({ board: { title: 'Title 3500' } })
})

test('of a large board with a long history the checkpoints together weigh no more than its log', async () => {
  const store = openMemoryStore()
  const details = 'x'.repeat(4_000)
  const cards = Array.from({ length: 100 }, (_, index) => ({
    kind: 'responsibility.add' as const,
    ...{ responsibilityId: `c-${index}`, title: 'Card', domain: 'strategy' as const, details },
  }))
  const log = Array.from({ length: 6_500 }, (_, index) =>
    sampleEntry('a', index + 1, {
      changes: index === 0 ? cards : [{ kind: 'board.rename', title: `Title ${index + 1}` }],
    }),
  )
  await found(store, 'a', log)
  const keep = vi.spyOn(store, 'keepCheckpoint')
  expect(await openBoards(store).state('a')).toMatchObject({ seq: 6_500 })
  const weight = (what: unknown) => JSON.stringify(what).length
  const kept = keep.mock.calls.map(([{ board }]) => weight(board))
  expect(kept.reduce((sum, each) => sum + each, 0)).toBeLessThan(weight(log))
  expect(kept.length).toBeGreaterThan(1)
  expect(await openBoards(store).stateAt('a', 5_999)).toMatchObject({ board: { title: 'Title 5999' } })
})

test('reading a long log lets others have their turn', async () => {
  const store = await sampleStore({ a: 4_500 })
  let turns = 0
  const count = () => {
    turns++
    counting = setImmediate(count)
  }
  let counting = setImmediate(count)
  await openBoards(store).state('a')
  expect(turns).toBeGreaterThanOrEqual(4)
  turns = 0
  await openBoards(store).stateAt('a', 3_999)
  clearImmediate(counting)
  expect(turns).toBeGreaterThanOrEqual(1)
})

test('a board loaded from a checkpoint is the same, and goes on from there', async () => {
  const store = openMemoryStore()
  const log = Array.from({ length: 60 }, (_, index) => sampleEntry('a', index + 1))
  await found(store, 'a', log)
  for (const seq of [59, 60]) {
    await store.keepCheckpoint({ boardId: 'a', seq, version: BOARD_VERSION, board: fold(log.slice(0, seq)) })
    const boards = openBoards(store)
    expect(await boards.state('a')).toEqual({ seq: 60, board: fold(log) })
    expect(await boards.stateAt('a', 60)).toEqual({ seq: 60, board: fold(log) })
    expect(boards.frames('a', 59)).toMatchObject({ seq: 60 })
  }
  expect(await openBoards(store).stateAt('a', 30)).toEqual({ seq: 30, board: fold(log.slice(0, 30)) })
  expect(await rename(openBoards(store), 'a', 'change-3')).toEqual({ outcome: 'repeated', seq: 3 })
})

test('a checkpoint follows 20 entries, after the answers; one that fails does no harm', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const store = await sampleStore({ a: 1 })
  const failures: unknown[] = []
  const boards = openBoards(store, { failed: (error) => failures.push(error) })
  const renameAll = (from: number, to: number) =>
    Promise.all(Array.from({ length: to - from }, (_, index) => rename(boards, 'a', `x-${from + index}`)))
  await renameAll(0, 18)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await store.checkpoint('a', BOARD_VERSION)).toBeUndefined()
  await renameAll(18, 25)
  expect(await store.checkpoint('a', BOARD_VERSION)).toBeUndefined()
  await vi.advanceTimersByTimeAsync(100)
  const log = await store.entries('a', 0)
  expect(await store.checkpoint('a', BOARD_VERSION)).toMatchObject({ seq: 26, board: fold(log) })

  await renameAll(25, 50)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(await store.checkpoint('a', BOARD_VERSION)).toMatchObject({ seq: 26 })
  await vi.advanceTimersByTimeAsync(600)
  expect(await store.checkpoint('a', BOARD_VERSION)).toMatchObject({ seq: 51 })

  vi.spyOn(store, 'keepCheckpoint').mockRejectedValue(new StoreUnavailable('full'))
  await renameAll(50, 75)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(failures).toHaveLength(1)
  expect(await rename(boards, 'a', 'on')).toEqual({ outcome: 'stored', seq: 77 })
})
