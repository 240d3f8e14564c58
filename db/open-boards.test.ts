import { afterEach, expect, test, vi } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import { emptyBoard } from '#lib/board/board.ts'
import type { Boards, Outcome } from './boards.ts'
import { openMemoryStore } from './memory-store.ts'
import { openBoards } from './open-boards.ts'
import { ana, sampleEntry, sampleFounding } from './sample-entry.ts'
import { type Store, StoreUnavailable } from './store.ts'

afterEach(() => void vi.useRealTimers())

/** A store that has these boards, with as many entries each. */
async function storeWith(seqs: Record<string, number>): Promise<Store> {
  const store = openMemoryStore()
  for (const [boardId, last] of Object.entries(seqs)) {
    const entries = Array.from({ length: last }, (_, index) => renaming(boardId, index + 1))
    await store.found({ ...sampleFounding(boardId, entries), links: [] })
  }
  return store
}

function renaming(boardId: string, seq: number) {
  return sampleEntry(boardId, seq, { changes: [{ kind: 'board.rename', title: `Title ${seq}` }] })
}

function rename(boards: Boards, boardId: string, changeId: string, title = changeId): Promise<Outcome> {
  return boards.submit({ boardId, changeId, by: ana, propose: () => [{ kind: 'board.rename', title }] })
}

test('a board is the fold of its log, now and after any entry', async () => {
  const store = await storeWith({ a: 2_500 })
  const boards = openBoards(store)
  expect(await boards.state('a')).toMatchObject({ seq: 2_500, board: { title: 'Title 2500' } })
  expect(await boards.stateAt('a', 1)).toMatchObject({ seq: 1, board: { title: 'Title 1' } })
  expect(await boards.stateAt('a', 1_234)).toMatchObject({ seq: 1_234, board: { title: 'Title 1234' } })
  await store.keepCheckpoint({
    boardId: 'a',
    seq: 1_000,
    version: 1,
    board: { ...emptyBoard, title: 'kept' },
  })
  expect(await boards.stateAt('a', 1_000)).toMatchObject({ board: { title: 'kept' } })
  expect(await boards.stateAt('a', 1_001)).toMatchObject({ board: { title: 'Title 1001' } })
  for (const seq of [0, -1, 1.5, 2_501, Number.NaN]) expect(await boards.stateAt('a', seq)).toBeUndefined()
  expect(await boards.state('b')).toBeUndefined()
  expect(await boards.stateAt('b', 1)).toBeUndefined()
})

test('a board loaded from a checkpoint is the same, and goes on from there', async () => {
  const store = openMemoryStore()
  const log = Array.from({ length: 60 }, (_, index) => sampleEntry('a', index + 1))
  await store.found({ ...sampleFounding('a', log), links: [] })
  for (const seq of [59, 60]) {
    await store.keepCheckpoint({ boardId: 'a', seq, version: 1, board: fold(log.slice(0, seq)) })
    const boards = openBoards(store)
    expect(await boards.state('a')).toEqual({ seq: 60, board: fold(log) })
    expect(await boards.stateAt('a', 60)).toEqual({ seq: 60, board: fold(log) })
    expect(boards.frames('a', 59)).toMatchObject({ seq: 60 })
  }
  expect(await openBoards(store).stateAt('a', 30)).toEqual({ seq: 30, board: fold(log.slice(0, 30)) })
  expect(await rename(openBoards(store), 'a', 'change-3')).toEqual({ outcome: 'repeated', seq: 3 })
})

test('what arrives together is appended at once, and everybody watching wakes once, before the answers', async () => {
  const store = await storeWith({ a: 1, b: 1 })
  const append = vi.spyOn(store, 'append')
  const boards = openBoards(store)
  await boards.state('a')
  const heard: string[] = []
  boards.watch('a', () => heard.push(`woken at ${(boards.frames('a', 1) as { seq: number }).seq}`))
  const all = ['x', 'y', 'z'].map((id) => rename(boards, 'a', id).then(() => heard.push(`answered ${id}`)))
  await Promise.all([...all, rename(boards, 'b', 'x')])
  expect(heard).toEqual(['woken at 4', 'answered x', 'answered y', 'answered z'])
  expect(append).toHaveBeenCalledTimes(1)
})

test('sent twice, at once or later, or long ago: stored once, and the first seq is told', async () => {
  const boards = openBoards(await storeWith({ a: 3_000 }))
  expect(await Promise.all([rename(boards, 'a', 'x'), rename(boards, 'a', 'x')])).toEqual([
    { outcome: 'stored', seq: 3_001 },
    { outcome: 'repeated', seq: 3_001 },
  ])
  expect(await rename(boards, 'a', 'x')).toEqual({ outcome: 'repeated', seq: 3_001 })
  expect(await rename(boards, 'a', 'change-5')).toEqual({ outcome: 'repeated', seq: 5 })
})

test('each sees the board that its entry comes on top of; a refusal says which change', async () => {
  const boards = openBoards(await storeWith({ a: 1 }))
  const seen: number[] = []
  const add = (changeId: string) =>
    boards.submit({
      boardId: 'a',
      changeId,
      by: ana,
      propose(state) {
        seen.push(state.seq)
        const card = { kind: 'responsibility.add', title: 'One', domain: 'strategy' } as const
        return [
          { kind: 'board.rename', title: changeId },
          { ...card, responsibilityId: 'one' },
        ]
      },
    })
  expect(await Promise.all([add('x'), add('y')])).toEqual([
    { outcome: 'stored', seq: 2 },
    { outcome: 'refused', refusal: { refused: 'repeated', id: 'one', index: 1 } },
  ])
  expect(seen).toEqual([1, 2])
  expect((await boards.state('a'))?.board.title).toBe('x')
})

test('an entry that changes nothing gets its seq, and none is earlier than the one before', async () => {
  const store = openMemoryStore()
  const future = '2999-01-01T00:00:00.000Z'
  await store.found({ ...sampleFounding('a', [sampleEntry('a', 1, { at: future })]), links: [] })
  const boards = openBoards(store)
  expect(await boards.submit({ boardId: 'a', changeId: 'x', by: ana, propose: () => [] })).toEqual({
    outcome: 'stored',
    seq: 2,
  })
  expect((await boards.entries('a', 1)).map((entry) => entry.at)).toEqual([future])
})

test('a board that cannot be read, and a proposer who throws, fail alone', async () => {
  const store = await storeWith({ a: 1 })
  const nonsense = { kind: 'responsibility.remove' as const, responsibilityId: 'never-was' }
  await store.append([sampleEntry('poisoned', 1, { changes: [nonsense] })])
  const boards = openBoards(store)
  const thrower = boards.submit({
    boardId: 'a',
    changeId: 'thrower',
    by: ana,
    propose() {
      throw new Error('mine')
    },
  })
  const results = await Promise.allSettled([
    rename(boards, 'poisoned', 'x'),
    thrower,
    rename(boards, 'a', 'y'),
  ])
  expect(results.map((each) => each.status)).toEqual(['rejected', 'rejected', 'fulfilled'])
  expect(results[2]).toMatchObject({ value: { outcome: 'stored', seq: 2 } })
  await expect(boards.state('poisoned')).rejects.toThrow('poisoned')
})

test('an append that one board spoils is done for the others', async () => {
  const store = await storeWith({ a: 1, b: 1 })
  const spoiled: Store = {
    ...store,
    append: (entries) =>
      entries.some((entry) => entry.boardId === 'a')
        ? Promise.reject(new Error('spoiled'))
        : store.append(entries),
  }
  const boards = openBoards(spoiled)
  const [a, b] = await Promise.allSettled([rename(boards, 'a', 'x'), rename(boards, 'b', 'x')])
  expect(a).toMatchObject({ status: 'rejected', reason: { message: 'spoiled' } })
  expect(b).toMatchObject({ value: { outcome: 'stored', seq: 2 } })
  expect((await boards.state('a'))?.seq).toBe(1)
})

test('frames come from memory at once where it can, else from the store, to the same effect', async () => {
  const boards = openBoards(await storeWith({ a: 3_000 }))
  await boards.state('a')
  expect(boards.frames('a', 2_990)).toMatchObject({ seq: 3_000 })
  expect(boards.frames('a', 3_000)).toBeUndefined()
  let [after, text] = [0, '']
  for (let frames = await boards.frames('a', 0); frames; frames = await boards.frames('a', after)) {
    text += new TextDecoder().decode(frames.bytes)
    after = frames.seq
  }
  expect(text.match(/^id: \d+$/gm)).toEqual(Array.from({ length: 3_000 }, (_, index) => `id: ${index + 1}`))
  expect(await boards.frames('nowhere', 0)).toBeUndefined()
  expect((await boards.entries('a', 0)).length).toBe(1_000)
  expect((await boards.entries('a', 2_998)).map((entry) => entry.seq)).toEqual([2_999, 3_000])
})

test('boards asked for together are read once; those that nobody watches go when there is no room', async () => {
  const store = await storeWith({ a: 1, b: 1, c: 1 })
  const read = vi.spyOn(store, 'checkpoint')
  const boards = openBoards(store, { mostBytes: 5_000 })
  await Promise.all([boards.state('a'), boards.state('a')])
  expect(read).toHaveBeenCalledTimes(1)
  const stop = boards.watch('a', () => {})
  for (const boardId of ['b', 'c', 'b', 'c', 'a']) await boards.state(boardId)
  expect(read.mock.calls.map(([boardId]) => boardId)).toEqual(['a', 'b', 'c', 'b', 'c'])
  stop()
  for (const boardId of ['b', 'c', 'a']) await boards.state(boardId)
  expect(read.mock.calls.at(-1)?.[0]).toBe('a')
})

test('an erased board is gone for all who watch, also where a submission is on its way', async () => {
  const store = await storeWith({ a: 3 })
  const boards = openBoards(store)
  await boards.state('a')
  let woken = 0
  boards.watch('a', () => woken++)
  const late = rename(boards, 'a', 'late')
  await store.erase('a')
  boards.forget('a')
  expect(woken).toBeGreaterThan(0)
  expect(await late).toEqual({ outcome: 'unknown-board' })
  expect(await boards.state('a')).toBeUndefined()
  expect(await store.entries('a', 0)).toEqual([])
})

test('what another process appends is heard of and read', async () => {
  const store = await storeWith({ a: 1 })
  const [here, there] = [openBoards(store), openBoards(store)]
  await here.state('a')
  const heard = new Promise<void>((resolve) => here.watch('a', resolve))
  await rename(there, 'a', 'x')
  await heard
  expect(await here.state('a')).toMatchObject({ seq: 2, board: { title: 'x' } })
})

test('a checkpoint follows 20 entries, after the answers; one that fails does no harm', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const store = await storeWith({ a: 1 })
  const failures: unknown[] = []
  const boards = openBoards(store, { failed: (error) => failures.push(error) })
  const renameAll = (from: number, to: number) =>
    Promise.all(Array.from({ length: to - from }, (_, index) => rename(boards, 'a', `x-${from + index}`)))
  await renameAll(0, 18)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await store.checkpoint('a', 1)).toBeUndefined()
  await renameAll(18, 25)
  expect(await store.checkpoint('a', 1)).toBeUndefined()
  await vi.advanceTimersByTimeAsync(100)
  const log = await store.entries('a', 0)
  expect(await store.checkpoint('a', 1)).toMatchObject({ seq: 26, board: fold(log) })

  await renameAll(25, 50)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(await store.checkpoint('a', 1)).toMatchObject({ seq: 26 })
  await vi.advanceTimersByTimeAsync(600)
  expect(await store.checkpoint('a', 1)).toMatchObject({ seq: 51 })

  vi.spyOn(store, 'keepCheckpoint').mockRejectedValue(new StoreUnavailable('full'))
  await renameAll(50, 75)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(failures).toHaveLength(1)
  expect(await rename(boards, 'a', 'on')).toEqual({ outcome: 'stored', seq: 77 })
})
