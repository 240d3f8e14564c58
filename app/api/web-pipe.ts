import type { Pipe } from './reader.ts'

/** As much as Node's own answers hold back before they are full. Bytes. */
const FULL = 64 * 1024

/** A pipe into a web Response, where there is no Node answer to write to. `closed`: calls back when the other end closes. */
export function webPipe(headers: Record<string, string>): {
  pipe: Pipe
  response: Response
  closed(then: () => void): void
} {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let drained: (() => void) | undefined
  let closed: (() => void) | undefined
  const body = new ReadableStream<Uint8Array>(
    {
      start: (its) => {
        controller = its
      },
      pull: () => {
        const then = drained
        drained = undefined
        then?.()
      },
      cancel: () => closed?.(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: FULL }),
  )
  const pipe: Pipe = {
    write(bytes) {
      controller?.enqueue(bytes)
      return (controller?.desiredSize ?? 1) > 0
    },
    once: (_, then) => {
      drained = then
    },
    end(last) {
      if (last) controller?.enqueue(last)
      controller?.close()
    },
    destroy: () => {
      controller?.error(new Error('too slow'))
      closed?.()
    },
  }
  return {
    pipe,
    response: new Response(body, { headers }),
    closed: (then) => {
      closed = then
    },
  }
}
