import { applyAll, fold } from '#lib/board/apply.ts'
import { stampOf } from '#lib/board/board.arbitrary.ts'
import type { Author } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { invertAll } from '#lib/board/invert.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import type { Request } from './pending.ts'
import * as sessions from './session.ts'
import { rejected } from './set-aside.ts'

export const ANA: Author = { id: 'ana', name: 'Ana' }
export const BEN: Author = { id: 'ben', name: 'Ben' }
/** When everybody asks for everything. */
export const AT = '2026-11-22T10:00:00.000Z'

/** The server in few words: a log that takes what applies, once. */
export function openServer() {
  const log: Entry[] = []
  const board = (until = log.length) => fold(log.slice(0, until))
  function post(by: Author, request: Request): { seq: number } | { code: string; message: string } {
    const known = log.find((entry) => entry.changeId === request.changeId)
    if (known) return { seq: known.seq }
    const changes = 'undo' in request ? inverse(request.undo) : request.changes
    const stamp = { ...stampOf(log.length + 1), by }
    if (isRefusal(applyAll(board(), changes, stamp))) return { code: 'refused', message: 'nonsense' }
    log.push({ ...stamp, changeId: request.changeId, changes })
    return { seq: stamp.seq }
  }
  function inverse(seq: number): Change[] {
    const entry = log[seq - 1]
    return entry ? invertAll(board(seq - 1), entry.changes, entry) : []
  }
  for (const roleId of ['product-owner', 'product-manager'])
    post(BEN, { changeId: roleId, changes: [{ kind: 'role.add', roleId, name: roleId, lane: true }] })
  return { log, board, post }
}

export type Server = ReturnType<typeof openServer>

/** Sends the oldest pending one. `answered`: whether the answer arrives. */
export function send(server: Server, session: sessions.Session, answered = true): sessions.Session {
  const request = sessions.nextToSend(session)
  if (!request) return session
  const answer = server.post(session.me, request)
  if (!answered) return session
  return 'seq' in answer
    ? sessions.acknowledged(session, request.changeId, answer.seq)
    : rejected(session, request.changeId, answer)
}

/** Sends all that is pending, and receives all that the server has. */
export function settle(server: Server, session: sessions.Session): sessions.Session {
  let settled = session
  while (sessions.nextToSend(settled)) settled = send(server, settled)
  return sessions.receive(settled, server.log)
}

/** The session after a proposal; the same one when it makes no sense. */
export function proposed(session: sessions.Session, changeId: string, changes: Change[]): sessions.Session {
  const next = sessions.propose(session, { changeId, at: AT, changes })
  return isRefusal(next) ? session : next
}

/** A card for everyone's tests. */
export const CARD: Change = {
  kind: 'responsibility.add',
  responsibilityId: 'a',
  title: 'Roadmap',
  domain: 'strategy',
}

/** A server, and Ana's session on its board. */
export function opened() {
  const server = openServer()
  const session = sessions.openSession(ANA, { board: server.board(), seq: server.log.length })
  return { server, session }
}

/** The titles of all cards that the session shows. */
export function titles(session: sessions.Session): string[] {
  return session.view.responsibilities.map((card) => card.title)
}
