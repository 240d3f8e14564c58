import type { IncomingMessage } from 'node:http'
import { Problem } from './problem.ts'
import { headerOf, type Wire } from './wire.ts'

/** Bytes that a body may have unless its call says otherwise. */
export const MOST_BYTES = 256 * 1024

/** A body that is too large is read and dropped up to here, so that the answer can be read; bytes. */
const MOST_DROPPED = 4 * 1024 * 1024

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A body as it came: how long, and what it says. */
export interface Body {
  bytes: number
  json: unknown
}

/** Whether the request brings a body at all. */
export function hasBody(c: Wire): boolean {
  if (!c.env?.incoming) return c.req.raw.body !== null
  return headerOf(c, 'transfer-encoding') !== undefined || Number(headerOf(c, 'content-length') ?? 0) > 0
}

/**
 * The JSON in the body; one of the media type `file` becomes `{file: Uint8Array}`. Throws the problems `wrong-media-type`,
 * `too-large` (more than `most` bytes) and `malformed`.
 */
export async function readBody(c: Wire, most: number, file?: string): Promise<Body> {
  const type = (headerOf(c, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' && (file === undefined || type !== file))
    throw new Problem('wrong-media-type')
  const incoming = c.env?.incoming
  const bytes = incoming ? await fromNode(incoming, most) : await fromWeb(c.req.raw, most)
  if (type === file) return { bytes: bytes.length, json: { file: bytes } }
  try {
    return { bytes: bytes.length, json: JSON.parse(utf8.decode(bytes)) }
  } catch {
    throw new Problem('malformed', { message: 'The body is not JSON.' })
  }
}

function fromNode(incoming: IncomingMessage, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks = keep(most)
    incoming.on('data', (chunk: Uint8Array) => {
      if (!chunks.take(chunk)) reject(hopeless())
    })
    incoming.on('end', () => {
      const whole = chunks.whole()
      if (whole) resolve(whole)
      else reject(new Problem('too-large'))
    })
    // Node reports a body that breaks off as an error; that is no failure of ours.
    incoming.on('error', () => reject(new Problem('malformed', { message: 'The body broke off.' })))
  })
}

async function fromWeb(request: Request, most: number): Promise<Uint8Array> {
  const chunks = keep(most)
  const reader = request.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read())
    if (!chunks.take(next.value)) throw hopeless()
  const whole = chunks.whole()
  if (!whole) throw new Problem('too-large')
  return whole
}

function hopeless(): Problem {
  return new Problem('too-large', { headers: { Connection: 'close' } })
}

/** Keeps the chunks while they are `most` bytes at most, then only counts. `take` says false when it is time to give up. */
function keep(most: number) {
  const chunks: Uint8Array[] = []
  let size = 0
  return {
    take(chunk: Uint8Array): boolean {
      size += chunk.length
      if (size <= most) chunks.push(chunk)
      else chunks.length = 0
      return size <= Math.max(most, MOST_DROPPED)
    },
    whole(): Uint8Array | undefined {
      if (size > most) return undefined
      const [first] = chunks
      return chunks.length === 1 && first ? first : Buffer.concat(chunks)
    },
  }
}
