import { Problem } from './problem.ts'
import { writeApart } from './write-apart.ts'
import type { FileTask } from './write-file.ts'

/**
 * A file that somebody waits for. `name`: what tells it from the other files of its board; whatever is called the same is the
 * same. `signal`: aborted when whoever asked has hung up. `task`: what is to be written, made when its turn comes.
 */
export interface WantedFile {
  boardId: string
  name: string
  signal?: AbortSignal
  task(): FileTask | Promise<FileTask>
}

interface Waiting extends Pick<WantedFile, 'name' | 'task'> {
  signals: (AbortSignal | undefined)[]
  written: PromiseWithResolvers<Uint8Array>
}

/** What waits, by board: the board whose turn it is stands first, and the file that is being written first of its board. */
const queues = new Map<string, Waiting[]>()

/**
 * Writes a file apart, one after the other; the boards take turns, so that nobody waits for all that another board asks for.
 * Those who ask for the same file share it. Rejects with the problem `gone` where all who asked had hung up before its turn.
 */
export function writeInTurn({ boardId, name, signal, task }: WantedFile): Promise<Uint8Array> {
  const isIdle = queues.size === 0
  const queue = queues.get(boardId) ?? []
  const same = queue.find((each) => each.name === name)
  same?.signals.push(signal)
  if (same) return same.written.promise
  const written = Promise.withResolvers<Uint8Array>()
  queue.push({ name, task, signals: [signal], written })
  queues.set(boardId, queue)
  if (isIdle) writeAll()
  return written.promise
}

async function writeAll(): Promise<void> {
  for (const [boardId, queue] of queues) {
    const [next] = queue
    if (next) await write(next)
    queue.shift()
    queues.delete(boardId)
    // Behind all others, where the loop comes by again.
    if (queue.length > 0) queues.set(boardId, queue)
  }
}

async function write({ task, signals, written }: Waiting): Promise<void> {
  try {
    if (signals.every((signal) => signal?.aborted)) throw new Problem('gone')
    written.resolve(await writeApart(await task()))
  } catch (error) {
    written.reject(error)
  }
}
