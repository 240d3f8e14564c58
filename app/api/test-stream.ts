import { get, type IncomingMessage } from 'node:http'
import type { TestServer } from './test-server.ts'

/** One event of a stream; `data` is what its JSON says. */
export interface StreamEvent {
  id?: string
  event: string
  data: unknown
}

/** A stream that a test listens to. */
export interface TestStream {
  status: number
  headers: IncomingMessage['headers']
  /** All that has come so far. */
  events: StreamEvent[]
  /** The first event so far, or to come, for which this holds. */
  find(wanted: (event: StreamEvent) => boolean): Promise<StreamEvent>
  /** The seqs of the entries that came, once this one has. */
  seqsTo(seq: number): Promise<number[]>
  /** Resolves when the server has ended it. */
  ended: Promise<void>
  /** Breaks it off. */
  stop(): void
}

/** Opens the stream of a board. `who`: headers that show who asks. */
export function listen(
  { origin }: Pick<TestServer, 'origin'>,
  path: string,
  who: Record<string, string>,
): Promise<TestStream> {
  return new Promise((resolve, reject) => {
    const request = get(`${origin}${path}`, { headers: who, agent: false }, (response) => {
      const { statusCode: status = 0, headers } = response
      resolve({ status, headers, ...heard(response), stop: () => request.destroy() })
    })
    request.on('error', reject)
  })
}

function heard(response: IncomingMessage): Pick<TestStream, 'events' | 'find' | 'seqsTo' | 'ended'> {
  const events: StreamEvent[] = []
  const waiting = new Set<() => void>()
  let rest = ''
  response.setEncoding('utf8').on('data', (text: string) => {
    const blocks = (rest + text).split('\n\n')
    rest = blocks.pop() ?? ''
    events.push(...blocks.map(eventOf).filter((each) => each.event !== ''))
    for (const look of waiting) look()
  })
  response.on('error', () => {})
  const find: TestStream['find'] = (wanted) =>
    new Promise((resolve) => {
      const look = () => {
        const found = events.find(wanted)
        if (found && waiting.delete(look)) resolve(found)
      }
      waiting.add(look)
      look()
    })
  return {
    events,
    find,
    async seqsTo(seq) {
      await find((each) => each.event === 'entry' && each.id === String(seq))
      return events.filter((each) => each.event === 'entry').map((each) => Number(each.id))
    },
    ended: new Promise((resolve) => response.on('close', () => resolve())),
  }
}

function eventOf(block: string): StreamEvent {
  const fields = new Map(
    block.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(':') + 2)]),
  )
  const id = fields.get('id')
  const data = fields.get('data')
  return {
    event: fields.get('event') ?? '',
    data: data === undefined ? undefined : JSON.parse(data),
    ...(id === undefined ? {} : { id }),
  }
}
