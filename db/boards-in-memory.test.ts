import { expect, test, vi } from 'vitest'
import { openBoards } from './open-boards.ts'
import { rename, sampleStore } from './sample-store.ts'

test('frames come from memory at once where it can, else from the store, to the same effect', async () => {
  const boards = openBoards(await sampleStore({ a: 3_000 }))
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
  const store = await sampleStore({ a: 1, b: 1, c: 1 })
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
  const store = await sampleStore({ a: 3 })
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
  const store = await sampleStore({ a: 1 })
  const [here, there] = [openBoards(store), openBoards(store)]
  await here.state('a')
  const heard = new Promise<void>((resolve) => here.watch('a', resolve))
  await rename(there, 'a', 'x')
  await heard
  expect(await here.state('a')).toMatchObject({ seq: 2, board: { title: 'x' } })
})
