import type { Board } from './board.ts'
import type { Change, ChangeOf } from './change.ts'
import { former } from './fields.ts'
import { before } from './list.ts'

/** What makes an action again what it is on this board. */
export function actionAsIn(
  board: Board,
  change: ChangeOf<'action.edit' | 'action.done' | 'action.remove'>,
): Change[] {
  const action = board.actions.find((each) => each.id === change.actionId)
  if (!action) return []
  const { id: actionId, done, seq: _, ...fields } = action
  const wasDone: Change = { kind: 'action.done', actionId, done: done !== undefined }
  switch (change.kind) {
    case 'action.edit': {
      const { actionId: _, ...edited } = change
      return [{ kind: change.kind, actionId, ...former(action, edited, null) }]
    }
    case 'action.done':
      return [wasDone]
    case 'action.remove':
      return [{ kind: 'action.add', actionId, ...fields, after: before(board.actions, actionId) }, wasDone]
  }
}

/** What makes an agreement again what it is on this board. */
export function agreementAsIn(
  board: Board,
  change: ChangeOf<'agreement.edit' | 'agreement.remove'>,
): Change[] {
  const agreement = board.agreements.find((each) => each.id === change.agreementId)
  if (!agreement) return []
  const { id: agreementId, text } = agreement
  if (change.kind === 'agreement.edit') return [{ kind: change.kind, agreementId, text }]
  return [{ kind: 'agreement.add', agreementId, text, after: before(board.agreements, agreementId) }]
}

/** What makes a note again what it is on this board. */
export function noteAsIn(board: Board, { noteId }: ChangeOf<'note.remove'>): Change[] {
  const note = board.notes.find((each) => each.id === noteId)
  if (!note) return []
  const { column, text, supporters } = note
  return [{ kind: 'note.add', noteId, column, text, supporters, after: before(board.notes, noteId) }]
}
