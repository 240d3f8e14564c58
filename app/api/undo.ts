import type { BoardState, Submission } from '#db/boards.ts'
import { mayMake, mustWait } from '#lib/board/access.ts'
import { apply } from '#lib/board/apply.ts'
import type { Board, Stamp } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { collateral, conflicts } from '#lib/board/diff.ts'
import { invertAll, isUndoable } from '#lib/board/invert.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import type { House } from './house.ts'
import type { Member } from './memberships.ts'
import { Problem } from './problem.ts'

/** What an entry that the server makes may hold. */
const MOST_CHANGES = 5000

/**
 * What proposes the inverse of one's own entry on the present board; undoing an undo is redo. Throws the problems
 * `not-undoable` (no such entry, the one that made the board, one that moved everybody on, or too much at once) and `not-yours`. The proposal is
 * rejected as `not-now` while the workshop is
 * elsewhere, and as `conflict`, with the fields that another entry has touched since, or that others have built on, unless forced: then it takes back what can be.
 */
export async function undoing(
  house: House,
  { boardId, author, access }: Member,
  { undo, force }: { undo: number; force?: boolean },
): Promise<Submission['propose']> {
  const [entry] = await house.store.entries(boardId, undo - 1, 1)
  if (entry?.seq !== undo || undo === 1) throw new Problem('not-undoable')
  if (entry.by.id !== author.id) throw new Problem('not-yours')
  if (!entry.changes.every(isUndoable))
    throw new Problem('not-undoable', { message: 'What concerns everybody’s time cannot be undone.' })
  const before = await house.boards.stateAt(boardId, undo - 1)
  const after = await house.boards.stateAt(boardId, undo)
  if (!before || !after) throw new Problem('not-undoable')
  const inverse = invertAll(before.board, entry.changes, entry)
  if (inverse.length > MOST_CHANGES) throw new Problem('not-undoable')
  if (!mayMake(access, inverse)) throw new Problem('forbidden')
  return (now: BoardState) => {
    if (mustWait(access, inverse, now.board.phase)) return { rejected: new Problem('not-now') }
    const { fitting, board: then } = applicable(inverse, now.board, { ...entry, seq: now.seq + 1 })
    const issues = [
      ...conflicts(before.board, after.board, now.board),
      ...collateral(before.board, after.board, now.board, then),
    ]
    if (issues.length === 0) return inverse
    return force ? fitting : { rejected: new Problem('conflict', { error: { issues } }) }
  }
}

/** Those of the changes that still make sense, one upon the other, and the board that they make. */
function applicable(
  changes: readonly Change[],
  board: Board,
  stamp: Stamp,
): { fitting: Change[]; board: Board } {
  const fitting: Change[] = []
  let next = board
  for (const change of changes) {
    const result = apply(next, change, stamp)
    if (isRefusal(result)) continue
    next = result
    fitting.push(change)
  }
  return { fitting, board: next }
}
