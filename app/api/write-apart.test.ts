import type { EventEmitter } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { writeInTurn } from './file-turns.ts'
import { writeApart } from './write-apart.ts'

/** The processes that were started, first to last; none of them ever writes anything by itself. */
const writers = vi.hoisted(() => [] as EventEmitter[])

vi.mock('node:child_process', async () => {
  const events = await import('node:events')
  class Silent extends events.EventEmitter {
    constructor() {
      super()
      writers.push(this)
    }
    ref() {}
    unref() {}
    send() {}
    kill() {}
  }
  return { fork: () => new Silent() }
})

afterEach(() => void vi.useRealTimers())

const picture = { form: 'png', svg: '<svg/>' } as const
const bytes = new Uint8Array([1])

/** The process that has the next file to write. */
async function started(count: number): Promise<EventEmitter | undefined> {
  await vi.waitFor(() => expect(writers).toHaveLength(count))
  return writers.at(-1)
}

test('a process that dies with nothing to do harms nobody, and the next file gets another', async () => {
  const one = writeApart(picture)
  const first = await started(1)
  first?.emit('message', { bytes })
  expect(await one).toBe(bytes)
  first?.emit('error', new Error('out of memory'))
  first?.emit('exit', 1)
  const two = writeApart(picture)
  const second = await started(2)
  second?.emit('message', { bytes })
  expect(await two).toBe(bytes)
})

test('a file that is never done fails after a minute, and those behind it are written', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const wanted = { boardId: 'a', task: () => picture }
  const stuck = expect(writeInTurn({ ...wanted, name: 'stuck' })).rejects.toThrow('took too long')
  const behind = writeInTurn({ ...wanted, name: 'behind' })
  await vi.advanceTimersByTimeAsync(60_000)
  await stuck
  const third = await started(3)
  third?.emit('message', { bytes })
  expect(await behind).toBe(bytes)
})
