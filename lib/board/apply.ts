import * as actions from './action.ts'
import * as agreements from './agreement.ts'
import { type Board, emptyBoard, type Stamp } from './board.ts'
import type { Change } from './change.ts'
import * as charters from './charter.ts'
import type { Entry } from './entry.ts'
import { patched } from './fields.ts'
import * as notes from './note.ts'
import * as people from './person.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import * as responsibilities from './responsibility.ts'
import * as reviews from './review.ts'
import * as roles from './role.ts'
import * as rounds from './round.ts'
import * as rules from './rule.ts'
import * as workshop from './workshop.ts'

/** Pure. Returns the same object when nothing changes; a Refusal for an absent or repeated id. */
export function apply(board: Board, change: Change, stamp: Stamp): Board | Refusal {
  switch (change.kind) {
    case 'board.rename':
      return patched(board, { title: change.title })
    case 'board.describe': {
      const { kind: _, ...fields } = change
      return patched(board, fields)
    }
    case 'settings.set': {
      const { kind: _, ...fields } = change
      const settings = patched(board.settings, fields)
      return settings === board.settings ? board : { ...board, settings }
    }
    case 'rule.silence':
      return rules.silence(board, change)
    case 'rule.restore':
      return rules.restore(board, change)
    case 'role.add':
      return roles.add(board, change)
    case 'role.edit':
      return roles.edit(board, change, stamp)
    case 'role.remove':
      return roles.remove(board, change, stamp)
    case 'role.fill':
      return roles.fill(board, change)
    case 'role.vacate':
      return roles.vacate(board, change)
    case 'person.add':
      return people.add(board, change)
    case 'person.edit':
      return people.edit(board, change)
    case 'person.remove':
      return people.remove(board, change)
    case 'responsibility.add':
      return responsibilities.add(board, change)
    case 'responsibility.edit':
      return responsibilities.edit(board, change)
    case 'responsibility.move':
      return responsibilities.move(board, change, stamp)
    case 'responsibility.lead':
      return responsibilities.lead(board, change)
    case 'responsibility.duty':
      return responsibilities.duty(board, change)
    case 'responsibility.decide':
      return responsibilities.decide(board, change, stamp)
    case 'responsibility.exclude':
      return responsibilities.exclude(board, change)
    case 'responsibility.include':
      return responsibilities.include(board, change)
    case 'responsibility.remove':
      return responsibilities.remove(board, change)
    case 'responsibility.restore':
      return responsibilities.restore(board, change)
    case 'action.add':
      return actions.add(board, change, stamp)
    case 'action.edit':
      return actions.edit(board, change)
    case 'action.done':
      return actions.done(board, change, stamp)
    case 'action.remove':
      return actions.remove(board, change)
    case 'agreement.add':
      return agreements.add(board, change)
    case 'agreement.edit':
      return agreements.edit(board, change)
    case 'agreement.remove':
      return agreements.remove(board, change)
    case 'note.add':
      return notes.add(board, change, stamp)
    case 'note.support':
      return notes.support(board, change, stamp)
    case 'note.remove':
      return notes.remove(board, change)
    case 'note.show':
      return notes.show(board, stamp)
    case 'review.hold':
      return reviews.hold(board, change, stamp)
    case 'review.next':
      return reviews.setNext(board, change)
    case 'charter.describe':
      return charters.describe(board, change)
    case 'charter.issue':
      return charters.issue(board, change, stamp)
    case 'charter.sign':
      return charters.sign(board, change, stamp)
    case 'phase.set':
      return workshop.setPhase(board, change)
    case 'timer.start':
      return workshop.startTimer(board, change, stamp)
    case 'timer.pause':
      return workshop.pauseTimer(board, stamp)
    case 'timer.stop':
      return workshop.stopTimer(board)
    case 'focus.set':
      return workshop.setFocus(board, change)
    case 'round.open':
      return rounds.open(board, change)
    case 'round.reveal':
      return rounds.reveal(board, change, stamp)
    case 'round.tally':
      return rounds.tally(board, change)
    default:
      return unreachable(change)
  }
}

/** All changes of one entry, or none: a refusal says which one by `index`. */
export function applyAll(
  board: Board,
  changes: readonly Change[],
  stamp: Stamp,
): Board | (Refusal & { index: number }) {
  let next = board
  for (const [index, change] of changes.entries()) {
    const result = apply(next, change, stamp)
    if (isRefusal(result)) return { ...result, index }
    next = result
  }
  return next
}

/** The board that these entries make, from the first on, or on top of `board`. Throws when an entry cannot be applied. */
export function fold(entries: readonly Entry[], board: Board = emptyBoard): Board {
  return entries.reduce((sum, entry) => {
    const next = applyAll(sum, entry.changes, entry)
    if (isRefusal(next)) throw new Error(`entry ${entry.seq} does not apply: ${next.refused} ${next.id}`)
    return next
  }, board)
}

function unreachable(change: never): never {
  throw new Error(`unknown change ${JSON.stringify(change)}`)
}
