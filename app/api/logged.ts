import { StoreUnavailable } from '#db/store.ts'
import type { Call } from './call.ts'
import { pass } from './gate.ts'
import type { House } from './house.ts'
import { Problem, told } from './problem.ts'
import { type Reply, send, statusOf } from './reply.ts'
import type { Wire } from './wire.ts'

/** What a call answers, whatever happens; one line in the log, two when it is our fault. */
export async function logged(call: Call, house: House, wire: Wire): Promise<Response> {
  const started = performance.now()
  const request = nextRequest()
  const reply = await replied(call, house, wire, request)
  const response = send(wire, reply)
  const status = statusOf(reply)
  const facts = {
    request,
    method: wire.req.method,
    route: call.path,
    board: wire.req.param('boardId')?.slice(0, 64),
    status,
    ms: Math.round((performance.now() - started) * 10) / 10,
  }
  if (call.path === '/api/health' && status < 400) house.log.debug(facts, 'answered')
  else house.log.info(facts, 'answered')
  return response
}

async function replied(call: Call, house: House, wire: Wire, request: string): Promise<Reply> {
  try {
    return await pass(call, house, wire)
  } catch (error) {
    return told(asProblem(error, call, house, request))
  }
}

function asProblem(error: unknown, call: Call, house: House, request: string): Problem {
  if (error instanceof Problem) return error
  const facts = { route: call.path, request, error: error instanceof Error ? error.stack : String(error) }
  const headers = { 'X-Request-Id': request }
  if (error instanceof StoreUnavailable) {
    house.log.error(facts, 'the store does not answer')
    return new Problem('unavailable', { headers: { ...headers, 'Retry-After': String(error.retryAfter) } })
  }
  house.log.error(facts, 'failed')
  return new Problem('failed', { headers })
}

const PROCESS = Date.now().toString(36)
let requests = 0

/** A name for this request in the log, unlike any other, also of an earlier run. */
function nextRequest(): string {
  requests++
  return `${PROCESS}-${requests.toString(36)}`
}
