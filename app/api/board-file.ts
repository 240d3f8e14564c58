import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { applyAll } from '#lib/board/apply.ts'
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

/** A board as a file, with its whole log. Links and sessions are not in it. */
export const boardFileSchema = z.strictObject({
  format: z.literal('remit-board'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  board: z.looseObject({}).describe('what the entries make'),
  entries: z.array(entrySchema).min(1),
})

export type BoardFile = z.output<typeof boardFileSchema>

/** The file of a board and the log that it is the fold of. */
export function boardFile(board: Board, entries: readonly Entry[], exportedAt: string) {
  return { format: 'remit-board', version: 1, exportedAt, board, entries }
}

/** The log in a file. Rejects with the problem `not-this-board` when the board in it is not the fold of it. */
export async function entriesOf({ board, entries }: BoardFile): Promise<readonly Entry[]> {
  const isCounted = entries.every((entry, index) => entry.seq === index + 1)
  const isDistinct = new Set(entries.map((entry) => entry.changeId)).size === entries.length
  if (!isCounted || !isDistinct || !equal(await folded(entries), board)) throw new Problem('not-this-board')
  return entries
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
