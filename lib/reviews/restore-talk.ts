import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { before } from '#lib/board/list.ts'
import { absentIn } from './restore-absent.ts'
import type { Step } from './restore-changes.ts'

/** What is to be done, what was agreed, and what was said. */
export const talkSteps: readonly Step[] = [actions, agreements, notesGone, notesBack]

function actions(now: Board, former: Board): Change[] {
  return [
    ...absentIn(former.actions, now.actions).map(
      ({ id: actionId }): Change => ({ kind: 'action.remove', actionId }),
    ),
    ...absentIn(now.actions, former.actions).map(({ id: actionId, text }): Change => {
      return { kind: 'action.add', actionId, text, after: before(former.actions, actionId) }
    }),
    ...former.actions.flatMap(({ id: actionId, text, responsibilityId, personId, due, done }): Change[] => [
      { kind: 'action.edit', actionId, text, personId: personId ?? null, due: due ?? null },
      { kind: 'action.edit', actionId, responsibilityId: responsibilityId ?? null },
      { kind: 'action.done', actionId, done: done !== undefined },
    ]),
  ]
}

function agreements(now: Board, former: Board): Change[] {
  return [
    ...absentIn(former.agreements, now.agreements).map(
      ({ id: agreementId }): Change => ({ kind: 'agreement.remove', agreementId }),
    ),
    ...absentIn(now.agreements, former.agreements).map(({ id: agreementId, text }): Change => {
      return { kind: 'agreement.add', agreementId, text, after: before(former.agreements, agreementId) }
    }),
    ...former.agreements.map(
      ({ id: agreementId, text }): Change => ({ kind: 'agreement.edit', agreementId, text }),
    ),
  ]
}

/** A note cannot be edited: one that says something else, or has others behind it, goes and comes back. */
function notesGone(now: Board, former: Board): Change[] {
  const same = now.notes.filter((note) => former.notes.some((was) => said(was) === said(note)))
  return absentIn(same, now.notes).map(({ id: noteId }): Change => ({ kind: 'note.remove', noteId }))
}

function notesBack(now: Board, former: Board): Change[] {
  return absentIn(now.notes, former.notes).map(({ id: noteId, column, text, supporters }): Change => {
    return { kind: 'note.add', noteId, column, text, supporters, after: before(former.notes, noteId) }
  })
}

function said({ id, column, text, supporters }: Board['notes'][number]): string {
  return JSON.stringify([id, column, text, supporters.toSorted()])
}
