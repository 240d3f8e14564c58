import { z } from 'zod'
import { suffices } from '#lib/board/access.ts'
import { callerOf, credentialsOf, renewal } from './asking.ts'
import { hasBody, MOST_BYTES, readBody } from './body.ts'
import type { Ask, Call } from './call.ts'
import type { House } from './house.ts'
import { parsed } from './parsed.ts'
import { Problem } from './problem.ts'
import type { Reply } from './reply.ts'
import { hashOf } from './token.ts'
import { addressOf, headerOf, ownOrigin, type Wire } from './wire.ts'

type Asked = Pick<Ask, 'wire' | 'credentials' | 'origin' | 'address'>

/**
 * The one way to every call: session or bearer → access → origin → size and media type → schema → handler.
 * Rejects with the problem at the first that is not as it must be.
 */
export async function pass(call: Call, house: House, wire: Wire): Promise<Reply> {
  const asked: Asked = {
    wire,
    credentials: credentialsOf(house, headerOf(wire, 'authorization'), headerOf(wire, 'cookie')),
    origin: ownOrigin(wire, house.config),
    address: addressOf(wire, house.config),
  }
  const known = await admitted(call, house, asked)
  checkOrigin(call, asked)
  const renewed = isStream(call) ? undefined : await renewal(house, known.caller, asked.credentials)
  const params = call.params && inPath(call.params, wire)
  const query = call.query && parsed(call.query, wire.req.query())
  const body = call.method === 'get' ? undefined : await bodyOf(call, wire)
  const reply = await call.handle({ ...asked, ...known, params, query, body } as Ask, house)
  if (renewed && 'headers' in reply) reply.headers['Set-Cookie'] ??= renewed
  return reply
}

/** Who asks, if they may. Whoever may not open a board cannot tell it from no board. */
async function admitted(call: Call, house: House, asked: Asked): Promise<Pick<Ask, 'caller' | 'member'>> {
  if (call.access === 'anyone') return { caller: undefined, member: undefined }
  if (call.access === 'session') return { caller: await knownCaller(house, asked), member: undefined }
  const boardId = asked.wire.req.param('boardId') ?? ''
  const { bearer, cookie } = asked.credentials
  const key = `${bearer === undefined ? 'session' : 'link'} ${hashOf(bearer ?? cookie ?? '')} ${boardId}`
  let member = house.memberships.recent(key)
  if (!member) {
    const caller = await knownCaller(house, asked)
    member = caller && (await house.memberships.read(caller, boardId, key))
  }
  if (!member) throw new Problem('not-found')
  if (!suffices(member.access, call.access)) throw new Problem('forbidden')
  return { caller: member.caller, member }
}

async function knownCaller(house: House, { credentials, address }: Asked): Promise<Ask['caller']> {
  const caller = await callerOf(house, credentials)
  if (!caller && credentials.bearer !== undefined) house.limits.failedTokens(address)
  return caller
}

/** A browser sends a cookie along with whatever another site makes it send, but not without saying which site. */
function checkOrigin(call: Call, { wire, credentials, origin }: Asked): void {
  const from = headerOf(wire, 'origin')
  const isFine =
    from === undefined
      ? call.method === 'get' || credentials.cookie === undefined
      : from.toLowerCase() === origin.toLowerCase()
  if (!isFine) throw new Problem('foreign-origin')
}

function isStream(call: Call): boolean {
  return call.answers[200]?.type === 'text/event-stream'
}

function inPath(schema: z.ZodType, wire: Wire): unknown {
  const result = schema.safeParse(wire.req.param())
  if (!result.success) throw new Problem('not-found')
  return result.data
}

const nothing = z.strictObject({})

async function bodyOf(call: Call, wire: Wire): Promise<unknown> {
  if (!hasBody(wire)) {
    if (call.body) throw new Problem('malformed', { message: 'This call needs a body.' })
    return undefined
  }
  const { bytes, json } = await readBody(wire, call.most?.bytes ?? MOST_BYTES, call.file)
  if (bytes > MOST_BYTES && !call.most?.when(json)) throw new Problem('too-large')
  return parsed(call.body ?? nothing, json)
}
