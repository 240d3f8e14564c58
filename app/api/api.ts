import { Hono, type HonoRequest } from 'hono'
import { deleteBoard, openBoard } from './board.ts'
import { readPreview } from './board-picture-preview.ts'
import { listBoards, makeBoard } from './boards.ts'
import type { Call } from './call.ts'
import { readCatalogue } from './catalogue.ts'
import { makeChanges, readChanges } from './changes.ts'
import { compare } from './compare.ts'
import { exportBoard } from './exports.ts'
import { readGaps } from './gaps.ts'
import { readHealth } from './health.ts'
import type { House } from './house.ts'
import { importMatrix } from './import.ts'
import { join } from './join.ts'
import { addLink, readLinks, replaceLinks } from './links.ts'
import { logged } from './logged.ts'
import { readOpenapi } from './openapi.ts'
import { showPresence } from './presence.ts'
import { Problem, told } from './problem.ts'
import { done, type Reply, send } from './reply.ts'
import { restoreBoard } from './review-restore.ts'
import { stream } from './stream.ts'
import { castVote, readVote } from './votes.ts'
import type { Wire } from './wire.ts'

const calls: readonly Call[] = [
  ...[makeBoard, listBoards, openBoard, deleteBoard, join],
  ...[makeChanges, readChanges, stream, showPresence],
  ...[castVote, readVote],
  ...[restoreBoard],
  ...[readGaps, compare, exportBoard, importMatrix],
  ...[readLinks, addLink, replaceLinks],
  ...[readCatalogue, readPreview, readHealth],
]

const METHODS = ['GET', 'POST', 'PUT', 'DELETE']

/** The public interface over this house, as one Hono app; each call behind the one gate. */
export function makeApi(house: House): Hono {
  const app = new Hono()
  for (const call of [...calls, readOpenapi(calls)]) {
    const path = call.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(call.method.toUpperCase(), path, (c) => logged(call, house, c as unknown as Wire))
  }
  app.notFound((c) => send(c as unknown as Wire, elsewhere(app, c.req)))
  app.onError((error, c) => {
    house.log.error({ error: error.stack }, 'failed outside the gate')
    return send(c as unknown as Wire, told(new Problem('failed')))
  })
  return app
}

/** What is answered at an address that knows no such method, or is none. */
function elsewhere(app: Hono, { method, path }: HonoRequest): Reply {
  const known = METHODS.filter((each) => app.router.match(each, path)[0].length > 0)
  if (known.length === 0) return told(new Problem('not-found'))
  const headers = { Allow: [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ') }
  return method === 'OPTIONS' ? done(headers) : told(new Problem('wrong-method', { headers }))
}
