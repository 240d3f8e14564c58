import { applyAll } from '#lib/board/apply.ts'
import { type Board, type Day, emptyBoard } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import { isRefusal } from '#lib/board/refusal.ts'

/**
 * The board as it was after entry `seq`. `day`: what it stands for, the date of the review held there, else the UTC day of the
 * entry. `written`: the UTC day of the entry, whatever it stands for. `isMark`: a beginning, a review or a version of the charter, which the team may want to come back to.
 */
export interface Moment {
  seq: number
  day: Day
  written: Day
  isMark: boolean
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
    if (last && !last.isMark && last.day === moment.day) moments.pop()
    moments.push(moment)
  }
  return { seq, board, moments }
}

function momentOf({ seq, at, changes }: Entry, board: Board): Moment {
  const held = changes.findLast((change) => change.kind === 'review.hold')
  const isIssued = changes.some((change) => change.kind === 'charter.issue')
  const isMark = seq === 1 || held !== undefined || isIssued
  const written = at.slice(0, 10)
  return { seq, day: held?.date ?? written, written, isMark, board }
}
