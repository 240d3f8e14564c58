import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { applyAll, fold } from '#lib/board/apply.ts'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import { equal } from '#lib/board/fields.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { Problem } from './problem.ts'
import { entrySchema } from './schemas.ts'

/** Bytes of a request that brings a file: 16 MiB of it, and a little around it. */
export const MOST_FILE_BYTES = 16 * 1024 * 1024 + 1024

/** So long may an import keep everyone else waiting at a time. Milliseconds. */
const LONGEST_HOLD_UP = 20

/** So much may the clock of whoever exported be ahead of ours. Milliseconds. */
const CLOCKS_DIFFER = 5 * 60 * 1000

/** A board as a file, with its whole log. Links and sessions are not in it. */
export const boardFileSchema = z.strictObject({
  format: z.literal('remit-board'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  board: z.looseObject({}).describe('what the entries make'),
  entries: z.array(entrySchema).min(1),
})

export type BoardFile = z.output<typeof boardFileSchema>

/**
 * The file of a board and the log that it is the fold of. Where the clock has been set back since, entries that lie in the
 * future now are dated `exportedAt` (ISO 8601 UTC) instead: nobody would take them otherwise.
 */
export function boardFile(board: Board, entries: readonly Entry[], exportedAt: string) {
  const head = { format: 'remit-board', version: 1, exportedAt }
  const now = Date.parse(exportedAt)
  if (entries.every(({ at }) => Date.parse(at) <= now)) return { ...head, board, entries }
  const dated = entries.map((entry) => (Date.parse(entry.at) > now ? { ...entry, at: exportedAt } : entry))
  return { ...head, board: fold(dated), entries: dated }
}

/**
 * The log in a file, given the time, in milliseconds since 1970. Rejects with the problem `not-this-board` when the board in it
 * is not the fold of it, or the times of its entries do not ascend up to now.
 */
export async function entriesOf({ board, entries }: BoardFile, now: number): Promise<readonly Entry[]> {
  checkTimes(entries, now)
  const isCounted = entries.every((entry, index) => entry.seq === index + 1)
  const isDistinct = new Set(entries.map((entry) => entry.changeId)).size === entries.length
  if (!isCounted || !isDistinct || !equal(await folded(entries), board)) throw new Problem('not-this-board')
  return entries
}

function checkTimes(entries: readonly Entry[], now: number): void {
  let last = Number.NEGATIVE_INFINITY
  for (const entry of entries) {
    const at = Date.parse(entry.at)
    if (at < last) throw wrongTime(entry, 'is dated before the one it follows')
    if (at > now + CLOCKS_DIFFER)
      throw wrongTime(entry, 'is dated in the future, by the clock of this server')
    last = at
  }
}

function wrongTime({ seq }: Entry, fault: string): Problem {
  return new Problem('not-this-board', { message: `Entry ${seq} ${fault}.` })
}

/** A long log is folded a little at a time: everyone else's streams go on meanwhile. */
async function folded(entries: readonly Entry[]): Promise<Board | undefined> {
  let board = emptyBoard
  let paused = performance.now()
  for (const entry of entries) {
    const next = applyAll(board, entry.changes, entry)
    if (isRefusal(next)) return undefined
    board = next
    if (performance.now() - paused < LONGEST_HOLD_UP) continue
    await setImmediate()
    paused = performance.now()
  }
  return board
}
