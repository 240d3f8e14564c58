import { expect, test, vi } from 'vitest'
import { openMemoryStore } from './memory-store.ts'
import { openBoards } from './open-boards.ts'
import { ana, sampleEntry } from './sample-entry.ts'
import { found, rename, sampleStore } from './sample-store.ts'
import { type Store, StoreUnavailable } from './store.ts'

test('what arrives together is appended at once, and everybody watching wakes once, before the answers', async () => {
  const store = await sampleStore({ a: 1, b: 1 })
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
  const boards = openBoards(await sampleStore({ a: 3_000 }))
  expect(await Promise.all([rename(boards, 'a', 'x'), rename(boards, 'a', 'x')])).toEqual([
    { outcome: 'stored', seq: 3_001 },
    { outcome: 'repeated', seq: 3_001 },
  ])
  expect(await rename(boards, 'a', 'x')).toEqual({ outcome: 'repeated', seq: 3_001 })
  expect(await rename(boards, 'a', 'change-5')).toEqual({ outcome: 'repeated', seq: 5 })
})

test('each sees the board that its entry comes on top of; a refusal says which change', async () => {
  const boards = openBoards(await sampleStore({ a: 1 }))
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
  await found(store, 'a', [sampleEntry('a', 1, { at: future })])
  const boards = openBoards(store)
  expect(await boards.submit({ boardId: 'a', changeId: 'x', by: ana, propose: () => [] })).toEqual({
    outcome: 'stored',
    seq: 2,
  })
  expect((await boards.entries('a', 1)).map((entry) => entry.at)).toEqual([future])
})

test('a board that cannot be read, and a proposer who throws, fail alone', async () => {
  const store = await sampleStore({ a: 1 })
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
  const store = await sampleStore({ a: 1, b: 1 })
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

test('where another process keeps being faster it tries again some times, then says so', async () => {
  const store = await sampleStore({ a: 1 })
  const append = vi.spyOn(store, 'append')
  for (let time = 0; time < 5; time++) append.mockResolvedValueOnce('taken')
  const boards = openBoards(store)
  expect(await rename(boards, 'a', 'x')).toEqual({ outcome: 'stored', seq: 2 })
  append.mockResolvedValue('taken')
  await expect(rename(boards, 'a', 'y')).rejects.toBeInstanceOf(StoreUnavailable)
  expect((await boards.state('a'))?.seq).toBe(2)
})
