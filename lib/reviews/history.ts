import { applyAll } from '#lib/board/apply.ts'
import { type Board, type Day, emptyBoard } from '#lib/board/board.ts'
import { utcDay } from '#lib/board/day.ts'
import type { Entry } from '#lib/board/entry.ts'
import { isRefusal } from '#lib/board/refusal.ts'

/** What the team may want to come back to: a beginning, or a review or a version of the charter with what it is called. */
export interface Mark {
  kind: 'start' | 'review' | 'version'
  name: string
}

/**
 * The board as it was after entry `seq`. `day`: what it stands for, the date of the review held there, else the UTC day of the
 * entry. `at`: when the entry was written, ISO 8601 UTC, whatever day it stands for.
 */
export interface Moment {
  seq: number
  day: Day
  at: string
  mark?: Mark
  board: Board
}

/** A board's log as far as it has been read, up to entry `seq`: its marks, and how each day ended. Oldest first. */
export interface History {
  seq: number
  board: Board
  moments: readonly Moment[]
}

/** Nothing read yet. */
export const NOTHING_READ: History = { seq: 0, board: emptyBoard, moments: [] }

/** Reads on: the entries after `seq`, ascending; those known already change nothing. */
export function readOn(history: History, entries: readonly Entry[]): History {
  let { seq, board } = history
  const moments = [...history.moments]
  for (const entry of entries) {
    if (entry.seq <= seq) continue
    const next = applyAll(board, entry.changes, entry)
    if (!isRefusal(next)) board = next
    seq = entry.seq
    const moment = momentOf(entry, board)
    const last = moments.at(-1)
    if (last && !last.mark && last.day === moment.day) moments.pop()
    moments.push(moment)
  }
  return { seq, board, moments }
}

function momentOf({ seq, at, changes }: Entry, board: Board): Moment {
  const held = changes.findLast((change) => change.kind === 'review.hold')
  const mark = markOf(seq, changes)
  return { seq, day: held?.date ?? utcDay(at), at, ...(mark ? { mark } : {}), board }
}

function markOf(seq: number, changes: Entry['changes']): Mark | undefined {
  const held = changes.findLast((change) => change.kind === 'review.hold')
  if (held) return { kind: 'review', name: held.label }
  const issued = changes.findLast((change) => change.kind === 'charter.issue')
  if (issued) return { kind: 'version', name: issued.version }
  return seq === 1 ? { kind: 'start', name: '' } : undefined
}
