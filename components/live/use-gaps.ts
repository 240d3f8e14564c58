'use client'

import { useDeferredValue } from 'react'
import type { Board, Day } from '#lib/board/board.ts'
import { type Judgement, judge } from '#lib/gaps/judge.ts'
import { useBoard } from './live-board-provider.tsx'
import { useToday } from './use-today.ts'

/** What the rules say of the board as this person sees it, a moment later: moving a card never waits for it. */
export function useGaps(): Judgement {
  const board = useDeferredValue(useBoard((each) => each))
  return judgedOnce(board, useToday())
}

const judged = new WeakMap<Board, { day: Day; judgement: Judgement }>()

/** Judges each board once, however many ask. */
function judgedOnce(board: Board, day: Day): Judgement {
  const known = judged.get(board)
  if (known?.day === day) return known.judgement
  const judgement = judge(board, day)
  judged.set(board, { day, judgement })
  return judgement
}
