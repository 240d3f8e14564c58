import type { Board } from './board.ts'
import type { ChangeOf } from './change.ts'
import { equal } from './fields.ts'

/** A rule that this board does not want to hear of, and why. */
export interface Silence {
  rule: string
  reason: string
}

/** This board does not want to hear of the rule. A second time gives another reason. */
export function silence(board: Board, change: ChangeOf<'rule.silence'>): Board {
  const { rule, reason } = change
  const silenced = [...board.silenced.filter((each) => each.rule !== rule), { rule, reason }].sort(
    (one, other) => (one.rule < other.rule ? -1 : 1),
  )
  return equal(silenced, board.silenced) ? board : { ...board, silenced }
}

/** The rule speaks again. */
export function restore(board: Board, change: ChangeOf<'rule.restore'>): Board {
  const silenced = board.silenced.filter((each) => each.rule !== change.rule)
  return silenced.length === board.silenced.length ? board : { ...board, silenced }
}
