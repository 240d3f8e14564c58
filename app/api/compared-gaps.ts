import { setImmediate } from 'node:timers/promises'
import { applyAll } from '#lib/board/apply.ts'
import { emptyBoard } from '#lib/board/board.ts'
import { utcDay } from '#lib/board/day.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { compareGaps, foundAnew } from '#lib/gaps/compare-gaps.ts'
import { findingsOf, type Judgement } from '#lib/gaps/judge.ts'
import { type Reading, read } from '#lib/gaps/reading.ts'
import type { Finding } from '#lib/gaps/rule.ts'
import { rules } from '#lib/gaps/rules.ts'
import type { House } from './house.ts'

/** Which gaps closed, opened, or opened that had been closed before. */
export interface ComparedGaps {
  closed: Finding[]
  reopened: Finding[]
  opened: Finding[]
}

/** So many earlier boards are asked whether they had a gap already; of a longer history, evenly spread ones. */
const MOST_LOOKS = 25

/** Compares two judgements; the log before entry `from` tells the reopened from the opened. */
export async function comparedGaps(
  house: House,
  boardId: string,
  from: number,
  { earlier, later }: { earlier: Judgement; later: Judgement },
): Promise<ComparedGaps> {
  const { closed, opened } = compareGaps(earlier, later)
  if (opened.length === 0) return { closed, reopened: [], opened }
  let isNew = opened
  for await (const past of boardsBefore(house, boardId, from)) {
    const asked = new Set(isNew.map(({ rule }) => rule))
    isNew = foundAnew(
      isNew,
      findingsOf(
        past,
        rules.filter(({ id }) => asked.has(id)),
      ),
    )
    if (isNew.length === 0) break
  }
  return { closed, reopened: foundAnew(opened, isNew), opened: isNew }
}

async function* boardsBefore(house: House, boardId: string, from: number): AsyncGenerator<Reading> {
  const step = Math.max(1, Math.ceil((from - 1) / MOST_LOOKS))
  let board = emptyBoard
  for (let seq = 0; seq < from - 1; ) {
    const entries = (await house.boards.entries(boardId, seq)).filter((entry) => entry.seq < from)
    if (entries.length === 0) return
    // A long log takes a while: everyone else's streams go on meanwhile.
    await setImmediate()
    for (const entry of entries) {
      const next = applyAll(board, entry.changes, entry)
      if (!isRefusal(next)) board = next
      if (entry.seq % step === 0) yield read(board, utcDay(entry.at))
      seq = entry.seq
    }
  }
}
