import type { Stamp } from '#lib/board/board.ts'
import { onTop } from './on-top.ts'
import { isUndo, type PendingChanges } from './pending.ts'
import type { Session } from './session.ts'

/** The session with its view made again: the confirmed board with everything pending that still makes sense. */
export function viewed(session: Session): Session {
  const view = session.pending.reduce(
    (board, each, index) => (isUndo(each) ? board : onTop(board, each, stampOf(session, each, index))),
    session.confirmed,
  )
  return { ...session, view }
}

/** The stamp that a pending entry is shown with, until the server has given it its own; `index`: how many pending ones stand before it. */
export function stampOf(session: Session, { at }: PendingChanges, index: number): Stamp {
  return { seq: session.seq + index + 1, at, by: session.me }
}
