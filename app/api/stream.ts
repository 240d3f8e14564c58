import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { z } from 'zod'
import { call } from './call.ts'
import { eventBytes } from './event-bytes.ts'
import { heartbeat } from './heartbeat.ts'
import type { House } from './house.ts'
import type { Member } from './memberships.ts'
import type { Pipe, Reader } from './reader.ts'
import { HEADERS } from './reply.ts'
import { stateOf } from './states.ts'
import { webPipe } from './web-pipe.ts'
import { headerOf } from './wire.ts'

const STREAM_HEADERS = {
  ...HEADERS,
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
}

/** A browser whose stream broke off comes again after so long. Milliseconds. */
const COME_AGAIN = 2000

/** `GET /api/boards/ID/stream`. */
export const stream = call({
  method: 'get',
  path: '/api/boards/{boardId}/stream',
  access: 'viewer',
  does:
    'Entries from behind `after`, without a gap, as they come: `entry`, `presence`, `round`, `heartbeat` and `reset` events. ' +
    'Last-Event-ID beats `after`; neither means from now. Ends when the access ends.',
  query: z.object({ after: z.string().exactOptional().describe('a seq') }),
  answers: { 200: { says: 'Server-Sent Events.', type: 'text/event-stream' } },
  handle: async ({ wire, member, query }, house) => {
    const { seq: head } = await stateOf(house, member.boardId, undefined)
    const start = startAt(headerOf(wire, 'last-event-id') ?? query.after, head)
    const outgoing = wire.env?.outgoing
    if (wire.req.method === 'HEAD') return { status: 200, headers: STREAM_HEADERS, body: null }
    if (!outgoing) {
      const { pipe, response, closed } = webPipe(STREAM_HEADERS)
      closed(open(house, member, pipe, start))
      return { sent: response }
    }
    outgoing.writeHead(200, STREAM_HEADERS)
    outgoing.on('close', open(house, member, outgoing, start))
    return { sent: RESPONSE_ALREADY_SENT }
  },
})

/** `seq`: the last entry that the reader has. `hasLost`: it said something else. */
interface Start {
  seq: number
  hasLost: boolean
}

function startAt(asked: string | undefined, head: number): Start {
  if (asked === undefined) return { seq: head, hasLost: false }
  const seq = /^\d{1,15}$/.test(asked) ? Number(asked) : Number.POSITIVE_INFINITY
  return seq > head ? { seq: head, hasLost: true } : { seq, hasLost: false }
}

/** Opens the stream; returns what is to be called when the other end has closed it. */
function open(house: House, member: Member, pipe: Pipe, { seq, hasLost }: Start): () => void {
  const reader: Reader = {
    member,
    pipe,
    seq,
    isReading: false,
    wasWoken: false,
    fullSince: 0,
    owesPresence: true,
    hasEnded: false,
  }
  // The id alone makes a reader that breaks off before any entry come again from here.
  pipe.write(Buffer.from(`retry: ${COME_AGAIN}\nid: ${seq}\n\n`))
  // A clock on the screen goes by the server's from the start.
  pipe.write(heartbeat(house.now()))
  if (hasLost) pipe.write(eventBytes('reset', JSON.stringify({ seq }), seq))
  house.rooms.enter(reader)
  checkAgain(house, reader)
  return () => house.rooms.leave(reader)
}

/** The access may have ended between the gate and the room. */
async function checkAgain(house: House, { member, pipe }: Reader): Promise<void> {
  try {
    if (!(await house.memberships.read(member.caller, member.boardId))) pipe.end()
  } catch {
    pipe.end()
  }
}
