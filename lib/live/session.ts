import { applyAll } from '#lib/board/apply.ts'
import type { Author, Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { isUndoable } from '#lib/board/invert.ts'
import { isRefusal, type Refusal } from '#lib/board/refusal.ts'
import { inParts } from './parts.ts'
import { isUndo, type Pending, type PendingChanges, type Request, type SetAside } from './pending.ts'
import { stampOf, viewed } from './viewed.ts'

/**
 * One person's view of a board that others edit too. `confirmed` is the board after entry `seq`; `view` is that with
 * the pending changes on top: what the person sees. Immutable: every function answers another session, or the same
 * one when nothing changes.
 */
export interface Session {
  readonly me: Author
  readonly confirmed: Board
  readonly seq: number
  readonly view: Board
  readonly pending: readonly Pending[]
  readonly setAside: readonly SetAside[]
  /** Seqs of own entries by changeId, where the server has told them. */
  readonly seqs: ReadonlyMap<string, number>
  /** Own entries that can be undone, by changeId, newest last. */
  readonly done: readonly string[]
  /** What to redo, newest last: the changeId of an undo, or changes that were never sent. */
  readonly undone: readonly (string | Change[])[]
}

/** A session on a board as the server gave it. */
export function openSession(me: Author, snapshot: { board: Board; seq: number }): Session {
  const { board, seq } = snapshot
  const nothing = { pending: [], setAside: [], seqs: new Map<string, number>(), done: [], undone: [] }
  return { me, confirmed: board, seq, view: board, ...nothing }
}

/** The session with what an earlier visit could not send, ahead of what was asked for since, and what was set aside then. */
export function restored(
  session: Session,
  queued: readonly Pending[],
  setAside: readonly SetAside[] = [],
): Session {
  const known = new Set([
    ...session.pending.map((each) => each.changeId),
    ...session.setAside.map((each) => each.pending.changeId),
    ...session.seqs.keys(),
  ])
  const lost = queued.filter((each) => !known.has(each.changeId))
  const waiting = setAside.filter((each) => !known.has(each.pending.changeId))
  if (lost.length === 0 && waiting.length === 0) return session
  const done = lost.filter((each) => !isUndo(each) && canUndo(each)).map((each) => each.changeId)
  return viewed({
    ...session,
    pending: [...lost, ...session.pending],
    done: [...done, ...session.done],
    setAside: [...waiting, ...session.setAside],
  })
}

/**
 * Makes changes in the view at once, to be sent: in several parts where they are too many for one entry. A refusal when
 * they make no sense there: then nothing happens.
 */
export function propose(session: Session, proposal: PendingChanges): Session | (Refusal & { index: number }) {
  const stamp = stampOf(session, proposal, session.pending.length)
  const view = applyAll(session.view, proposal.changes, stamp)
  if (isRefusal(view)) return view
  const parts = inParts(proposal)
  const made = { ...session, view, pending: [...session.pending, ...parts] }
  if (!canUndo(proposal)) return made
  return { ...made, done: [...session.done, ...parts.map((part) => part.changeId)], undone: [] }
}

function canUndo({ changes }: PendingChanges): boolean {
  return changes.every(isUndoable)
}

/** What to send next, oldest first; undefined when the server has everything. */
export function nextToSend(session: Session): Request | undefined {
  const next = session.pending.find((each) => !session.seqs.has(each.changeId))
  if (!next) return undefined
  const { changeId } = next
  if (!isUndo(next)) return { changeId, changes: next.changes }
  const seq = next.seq ?? session.seqs.get(next.undo) ?? 0
  return { changeId, undo: seq, ...(next.force ? { force: true } : {}) }
}

/** The server has stored this under `seq`. It stays on top of the view until the stream brings it, if it has not yet. */
export function acknowledged(session: Session, changeId: string, seq: number): Session {
  const seqs = new Map(session.seqs).set(changeId, seq)
  const pending = session.pending.filter((each) => each.changeId !== changeId || seq > session.seq)
  return viewed({ ...session, seqs, pending })
}

/** News from the stream, ascending. Known entries change nothing; own ones are pending no more. */
export function receive(session: Session, entries: readonly Entry[]): Session {
  const news = entries.filter((entry) => entry.seq > session.seq)
  const last = news.at(-1)
  if (!last) return session
  const confirmed = news.reduce(
    (board, entry) => orElse(applyAll(board, entry.changes, entry), board),
    session.confirmed,
  )
  const came = new Set(news.map((entry) => entry.changeId))
  const pending = session.pending.filter((each) => !came.has(each.changeId))
  const own = news.filter((entry) => entry.by.id === session.me.id)
  const seqs = new Map([...session.seqs, ...own.map((entry) => [entry.changeId, entry.seq] as const)])
  return viewed({ ...session, confirmed, seq: last.seq, pending, seqs })
}

/** The board anew, where the stream could not go on from where it was. What is pending stays so. */
export function refreshed(session: Session, snapshot: { board: Board; seq: number }): Session {
  const pending = session.pending.filter(
    (each) => (session.seqs.get(each.changeId) ?? Infinity) > snapshot.seq,
  )
  return viewed({ ...session, confirmed: snapshot.board, seq: snapshot.seq, pending })
}

function orElse(result: Board | Refusal, board: Board): Board {
  return isRefusal(result) ? board : result
}
