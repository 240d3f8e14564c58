import type { Board, Day } from '#lib/board/board.ts'
import type { Dated } from './gap-changes.ts'

/** The same pure answer, worked out once for a board on a day and kept for as long as the board is: the past does not change. */
export function remembered<Answer>(work: (dated: Dated) => Answer): (dated: Dated) => Answer {
  const known = new WeakMap<Board, { day: Day; answer: Answer }>()
  return ({ board, day }) => {
    const found = known.get(board)
    if (found?.day === day) return found.answer
    const answer = work({ board, day })
    known.set(board, { day, answer })
    return answer
  }
}
