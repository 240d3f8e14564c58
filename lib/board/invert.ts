import { actionAsIn, agreementAsIn, noteAsIn } from './action-as-in.ts'
import { applyAll } from './apply.ts'
import type { Board, Stamp } from './board.ts'
import { cardAsIn, exclusionAsIn } from './card-as-in.ts'
import type { Change } from './change.ts'
import { former } from './fields.ts'
import { isRefusal } from './refusal.ts'
import { fillingAsIn, personAsIn, roleAsIn } from './role-as-in.ts'

/**
 * What takes one change back: applied to the board after it, these changes give the board before it again, but for
 * `removed` and the stamps. Nothing for a change that does not apply to `board`, the board before it.
 */
export function invert(board: Board, change: Change): Change[] {
  switch (change.kind) {
    case 'board.rename':
      return board.title === '' ? [] : [{ ...change, title: board.title }]
    case 'board.describe':
      return [{ kind: change.kind, ...former(board, change, '') }]
    case 'settings.set':
      return [{ kind: change.kind, ...former(board.settings, change, null) }]
    case 'rule.silence':
    case 'rule.restore':
      return silenceAsIn(board, change.rule)
    case 'role.add':
      return [{ kind: 'role.remove', roleId: change.roleId }]
    case 'role.edit':
    case 'role.remove':
      return roleAsIn(board, change)
    case 'role.fill':
    case 'role.vacate':
      return fillingAsIn(board, change.roleId, change.personId)
    case 'person.add':
      return [{ kind: 'person.remove', personId: change.personId }]
    case 'person.edit':
    case 'person.remove':
      return personAsIn(board, change)
    case 'responsibility.add':
    case 'responsibility.restore':
      return [{ kind: 'responsibility.remove', responsibilityId: change.responsibilityId }]
    case 'responsibility.exclude':
    case 'responsibility.include':
      return exclusionAsIn(board, change)
    case 'action.add':
      return [{ kind: 'action.remove', actionId: change.actionId }]
    case 'action.edit':
    case 'action.done':
    case 'action.remove':
      return actionAsIn(board, change)
    case 'agreement.add':
      return [{ kind: 'agreement.remove', agreementId: change.agreementId }]
    case 'agreement.edit':
    case 'agreement.remove':
      return agreementAsIn(board, change)
    case 'note.add':
      return [{ kind: 'note.remove', noteId: change.noteId }]
    case 'note.support':
      return [change]
    case 'note.remove':
      return noteAsIn(board, change)
    case 'note.show':
    case 'review.hold':
    case 'review.next':
    case 'charter.describe':
    case 'charter.issue':
    case 'charter.sign':
    case 'phase.set':
    case 'timer.start':
    case 'timer.pause':
    case 'timer.stop':
    case 'focus.set':
    case 'round.open':
    case 'round.reveal':
    case 'round.tally':
      return []
    default:
      return board.responsibilities
        .filter((card) => card.id === change.responsibilityId)
        .flatMap((card) => cardAsIn(board, card, change))
  }
}

/** Whether a change can be taken back at all: what concerns everybody's time cannot. Source: the public interface. */
export function isUndoable({ kind }: Pick<Change, 'kind'>): boolean {
  return !/^((phase|timer|focus|round|review|charter)\.|note\.show$)/.test(kind)
}

/** What takes a whole entry back, applied to the board after it. `board` is the one before it. */
export function invertAll(board: Board, changes: readonly Change[], stamp: Stamp): Change[] {
  const inverse: Change[] = []
  let next = board
  for (const change of changes) {
    inverse.unshift(...invert(next, change))
    const result = applyAll(next, [change], stamp)
    if (isRefusal(result)) return []
    next = result
  }
  return inverse
}

function silenceAsIn(board: Board, rule: string): Change[] {
  const was = board.silenced.find((each) => each.rule === rule)
  return [was ? { kind: 'rule.silence', ...was } : { kind: 'rule.restore', rule }]
}
