import { Worker } from 'node:worker_threads'
import { type CharterTask, writeCharter } from './charter-write.ts'

/** A thread that writes charters is kept for the next so long. Milliseconds. */
const KEPT = 10_000

type Answer = { bytes: Uint8Array } | { failed: string }

let thread: Worker | undefined
let ending: ReturnType<typeof setTimeout> | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Writes a charter or picture in another thread, one after the other: streams stay live meanwhile, and its memory goes when it ends.
 * Where the sources cannot be run as they are (inside of Next), it is written in this thread.
 */
export function writeCharterApart(task: CharterTask): Promise<Uint8Array> {
  const writing = last.then(() => inThread(task))
  last = writing.catch(() => undefined)
  return writing
}

async function inThread(task: CharterTask): Promise<Uint8Array> {
  clearTimeout(ending)
  const entry = entryOf()
  if (!entry) return writeCharter(task)
  thread ??= new Worker(entry)
  const current = thread
  current.ref()
  try {
    const answer = await answered(current, task)
    if ('failed' in answer) throw new Error(answer.failed)
    return answer.bytes
  } catch (error) {
    end(current)
    throw error
  } finally {
    current.unref()
    ending = setTimeout(() => end(current), KEPT).unref()
  }
}

/** Listens only for itself: a thread has listeners of its own, without which it is silent. */
function answered(current: Worker, task: CharterTask): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const settle = (done: () => void) => {
      current.off('message', took).off('error', failed).off('exit', ended)
      done()
    }
    const took = (answer: Answer) => settle(() => resolve(answer))
    const failed = (error: Error) => settle(() => reject(error))
    const ended = () => failed(new Error('the thread that writes charters ended'))
    current.once('message', took).once('error', failed).once('exit', ended)
    current.postMessage(task)
  })
}

function end(ended: Worker): void {
  if (thread === ended) thread = undefined
  void ended.terminate()
}

/** Where the thread begins; undefined where there are no sources, only what Next made of them. */
function entryOf(): URL | undefined {
  const { url } = import.meta
  return url.endsWith('/app/api/charter-writing.ts') && process.features.typescript
    ? new URL(url.replace('charter-writing', 'charter-thread'))
    : undefined
}
