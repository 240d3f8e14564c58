import { beforeEach, expect, test, vi } from 'vitest'
import { writeInTurn } from './file-turns.ts'
import type { FileTask } from './write-file.ts'

/** What was begun, first to last; the last of them is not done before `finish`. */
const begun = vi.hoisted(() => [] as string[])
const current = vi.hoisted(() => ({ finish: () => {}, fail: (_: Error) => {} }))

vi.mock('./write-apart.ts', () => ({
  writeApart: (task: { svg: string }) =>
    new Promise((resolve, reject) => {
      begun.push(task.svg)
      current.finish = () => resolve(new TextEncoder().encode(task.svg))
      current.fail = reject
    }),
}))

beforeEach(() => {
  begun.length = 0
})

function want(boardId: string, name: string, signal?: AbortSignal): Promise<string> {
  const task = (): FileTask => ({ form: 'png', svg: `${boardId} ${name}` })
  const written = writeInTurn({ boardId, name, task, ...(signal ? { signal } : {}) })
  return written.then((bytes) => new TextDecoder().decode(bytes))
}

/** Lets everything be written that waits, and says what that was, in its order. */
async function writtenMeanwhile(all: readonly Promise<unknown>[]): Promise<string[]> {
  let isDone = false
  const settled = Promise.allSettled(all).then(() => {
    isDone = true
  })
  while (!isDone) {
    current.finish()
    await new Promise(setImmediate)
  }
  await settled
  return begun
}

test('boards take turns, however much one asks for', async () => {
  const first = want('a', '0')
  const others = [
    want('a', '1'),
    want('a', '2'),
    want('a', '3'),
    want('b', '1'),
    want('c', '1'),
    want('b', '2'),
  ]
  const order = await writtenMeanwhile([first, ...others])
  expect(order).toEqual(['a 0', 'b 1', 'c 1', 'a 1', 'b 2', 'a 2', 'a 3'])
  expect(await Promise.all(others)).toEqual(['a 1', 'a 2', 'a 3', 'b 1', 'c 1', 'b 2'])
})

test('those who ask for the same share it, also while it is being written; later it is written anew', async () => {
  const all = [want('a', '1'), want('a', '1'), want('a', '2'), want('a', '2'), want('b', '1')]
  expect(await writtenMeanwhile(all)).toEqual(['a 1', 'b 1', 'a 2'])
  expect(await Promise.all(all)).toEqual(['a 1', 'a 1', 'a 2', 'a 2', 'b 1'])
  expect(await writtenMeanwhile([want('a', '1')])).toEqual(['a 1', 'b 1', 'a 2', 'a 1'])
})

test('what nobody waits for any more is left out, and those who still wait get theirs', async () => {
  const gone = new AbortController()
  const first = want('a', '0')
  const left = [want('a', '1', gone.signal), want('a', '2', gone.signal)]
  const rest = [want('a', '2', new AbortController().signal), want('a', '3')]
  const refused = expect(left[0]).rejects.toMatchObject({ code: 'gone' })
  gone.abort()
  expect(await writtenMeanwhile([first, ...left, ...rest])).toEqual(['a 0', 'a 2', 'a 3'])
  await refused
})

test('one that fails harms none behind it', async () => {
  const first = expect(want('a', '0')).rejects.toThrow('no fonts')
  const unmade = writeInTurn({
    boardId: 'a',
    name: '1',
    task: () => Promise.reject(new Error('no document')),
  })
  const failed = expect(unmade).rejects.toThrow('no document')
  const third = want('a', '2')
  await vi.waitFor(() => expect(begun).toEqual(['a 0']))
  current.fail(new Error('no fonts'))
  await Promise.all([first, failed])
  await writtenMeanwhile([third])
  expect(await third).toBe('a 2')
})
