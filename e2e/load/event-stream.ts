import { connect, type Socket } from 'node:net'

/** An open stream of Server-Sent Events that costs its reader next to nothing. */
export interface EventStream {
  /** Bytes read so far. */
  bytes(): number
  /** The end of what was read, as text: at most 1,024 characters. */
  tail(): string
  /** Whether the other side has ended it. */
  ended(): boolean
  close(): void
}

/** How to open it. `hear` gets each whole frame; without it, frames are only counted by their bytes. */
export interface EventStreamOptions {
  headers?: Record<string, string>
  hear?: (frame: string) => void
}

const TAIL = 1_024

/** Opens a stream; resolves with the first bytes of a 200. Rejects with what came instead. */
export function openEventStream(url: string, options: EventStreamOptions = {}): Promise<EventStream> {
  const { host, hostname, port, pathname, search } = new URL(url)
  const lines = Object.entries({ host, accept: 'text/event-stream', ...options.headers })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const hear = options.hear && framesFor(options.hear)
  const last = Buffer.alloc(TAIL)
  const tail = () => last.toString('latin1', Math.max(0, TAIL - bytes))
  let [bytes, ended] = [0, false]
  return new Promise((resolve, reject) => {
    const heard = (length: number, buffer: Uint8Array) => {
      const first = bytes === 0
      bytes += length
      const part = Buffer.from(buffer.buffer, buffer.byteOffset, length)
      keepEnd(last, part)
      if (first) begun(part.toString('latin1', 0, 300))
      hear?.(part.toString('latin1'))
      return true
    }
    const onread = { buffer: Buffer.allocUnsafe(65_536), callback: heard }
    const socket: Socket = connect({ host: hostname, port: Number(port), onread })
    const begun = (answer: string) => {
      if (!answer.startsWith('HTTP/1.1 200 ')) reject(new Error(`no stream: ${answer}`))
      resolve({ bytes: () => bytes, tail, ended: () => ended, close: () => socket.destroy() })
    }
    socket.on('close', () => {
      ended = true
      reject(new Error('the stream ended before it began'))
    })
    socket.on('error', reject)
    socket.write(`GET ${pathname}${search} HTTP/1.1\r\n${head}\r\n`)
  })
}

/** Moves `part` in at the end of `last`; what stood at its beginning goes. */
function keepEnd(last: Buffer, part: Buffer): void {
  const kept = Math.max(0, last.length - part.length)
  last.copyWithin(0, last.length - kept)
  part.copy(last, kept, Math.max(0, part.length - last.length))
}

/** Puts the parts of a stream together again. */
function framesFor(hear: (frame: string) => void): (part: string) => void {
  let open = ''
  return (part) => {
    const frames = (open + part).split('\n\n')
    open = frames.pop() ?? ''
    for (const frame of frames) hear(frame)
  }
}
