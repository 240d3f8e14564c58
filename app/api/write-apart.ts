import { type ChildProcess, fork } from 'node:child_process'
import { type FileTask, writeFile } from './write-file.ts'

/** The process that writes files is kept for the next so long. Milliseconds. */
const KEPT = 10_000

/** One that is not done with a file after so long never will be. Milliseconds. */
const PATIENCE = 60_000

type Answer = { bytes: Uint8Array } | { failed: string }

let writer: ChildProcess | undefined
let ending: ReturnType<typeof setTimeout> | undefined

/**
 * Writes a file in another process: streams stay live meanwhile, and its memory goes when it ends. One at a time: who
 * calls waits for the last, as `writeInTurn` does. Where the sources cannot be run as they are (inside of Next), it is written in this process.
 */
export async function writeApart(task: FileTask): Promise<Uint8Array> {
  clearTimeout(ending)
  const entry = entryOf()
  if (!entry) return writeFile(task)
  writer ??= started(entry)
  const current = writer
  hold(current)
  try {
    const answer = await answered(current, task)
    if ('failed' in answer) throw new Error(answer.failed)
    return answer.bytes
  } catch (error) {
    end(current)
    throw error
  } finally {
    release(current)
    ending = setTimeout(() => end(current), KEPT).unref()
  }
}

/** One that dies while it has nothing to do takes nobody along, and the next file gets another. */
function started(entry: URL): ChildProcess {
  // What this one was started with (a debugger, something to load first) is none of its business.
  const made = fork(entry, { serialization: 'advanced', execArgv: [] })
  return made.on('error', () => end(made)).on('exit', () => end(made))
}

function answered(current: ChildProcess, task: FileTask): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const settle = (done: () => void) => {
      clearTimeout(late)
      current.off('message', took).off('error', failed).off('exit', ended)
      done()
    }
    const took = (answer: Answer) => settle(() => resolve(answer))
    const failed = (error: Error) => settle(() => reject(error))
    const ended = () => failed(new Error('the process that writes files ended'))
    const late = setTimeout(() => failed(new Error(`writing ${task.form} took too long`)), PATIENCE)
    current.once('message', took).once('error', failed).once('exit', ended)
    current.send(task)
  })
}

/** Whoever waits for a file keeps this process alive; one that has nothing to write does not. */
function hold(current: ChildProcess): void {
  current.ref()
  current.channel?.ref()
}

function release(current: ChildProcess): void {
  current.unref()
  current.channel?.unref()
}

function end(ended: ChildProcess): void {
  if (writer === ended) writer = undefined
  ended.kill('SIGKILL')
}

/** Where the process begins; undefined where there are no sources, only what Next made of them. */
function entryOf(): URL | undefined {
  const { url } = import.meta
  return url.endsWith('/app/api/write-apart.ts') && process.features.typescript
    ? new URL(url.replace('write-apart', 'writing-process'))
    : undefined
}
