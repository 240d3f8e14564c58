import type { Change } from '#lib/board/change.ts'

/** What this person has asked for and the stream has not brought back yet. `at`: when, ISO 8601 UTC, by the asker's clock. */
export type Pending = PendingChanges | PendingUndo

/** Changes, shown at once. */
export interface PendingChanges {
  changeId: string
  at: string
  changes: Change[]
}

/** Undoes the own entry whose changeId is `undo`, even where others have touched it since when `force`. Shown when it comes back. */
export interface PendingUndo {
  changeId: string
  at: string
  undo: string
  /** The seq of that entry, where it is known. */
  seq?: number
  force?: true
}

/** Why the server would not have it: its error. */
export interface Rejection {
  code: string
  message: string
  issues?: readonly unknown[]
}

/** A pending entry that the server refused, out of the way of the others, kept until the person has dealt with it. */
export interface SetAside {
  pending: Pending
  why: Rejection
}

/** The body of a POST to a board's changes. */
export type Request =
  | { changeId: string; changes: Change[] }
  | { changeId: string; undo: number; force?: true }

/** Tells an undo from changes. */
export function isUndo(pending: Pending): pending is PendingUndo {
  return 'undo' in pending
}
