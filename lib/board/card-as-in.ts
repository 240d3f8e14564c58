import { type Board, dutyOf, type Id, type Responsibility } from './board.ts'
import type { Change, ChangeOf } from './change.ts'
import { former } from './fields.ts'
import { above } from './place.ts'

type OnCard =
  | 'responsibility.edit'
  | 'responsibility.move'
  | 'responsibility.lead'
  | 'responsibility.duty'
  | 'responsibility.decide'
  | 'responsibility.remove'

/** What makes a card again what it is on this board, where the change is about to alter it. */
export function cardAsIn(board: Board, card: Responsibility, change: ChangeOf<OnCard>): Change[] {
  const responsibilityId = card.id
  switch (change.kind) {
    case 'responsibility.edit': {
      const { responsibilityId: _, ...fields } = change
      return [{ kind: change.kind, responsibilityId, ...former({ covers: [], ...card }, fields, '') }]
    }
    case 'responsibility.move':
      return [backInPlace(board, card)]
    case 'responsibility.lead':
      return [{ kind: change.kind, responsibilityId, roleId: card.lead ?? null }]
    case 'responsibility.duty':
      return [{ ...change, duty: dutyOf(card, change.roleId) ?? null }]
    case 'responsibility.decide': {
      if (!card.decision) return [{ kind: change.kind, responsibilityId, note: '' }]
      const { note, provisional, seq, at, by } = card.decision
      const stamps = { seq, at, by }
      return [{ kind: change.kind, responsibilityId, note, ...(provisional ? { provisional } : {}), stamps }]
    }
    case 'responsibility.remove': {
      const back: Change = { kind: 'responsibility.restore', responsibilityId, after: above(board, card) }
      return [back, ...(isNotOurs(board, card) ? exclusionAsIn(board, { responsibilityId }) : [])]
    }
  }
}

function isNotOurs(board: Board, card: Responsibility): boolean {
  return board.excluded.some((each) => each.responsibilityId === card.id)
}

/** What declares a card or a row ours or not, as it is on this board. */
export function exclusionAsIn(board: Board, subject: { responsibilityId?: Id; catalogueId?: Id }): Change[] {
  const { responsibilityId, catalogueId } = subject
  const it = responsibilityId ? { responsibilityId } : { catalogueId: catalogueId ?? '' }
  const was = board.excluded.find(
    (each) => each.responsibilityId === responsibilityId && each.catalogueId === catalogueId,
  )
  return was
    ? [{ kind: 'responsibility.exclude', ...it, reason: was.reason }]
    : [{ kind: 'responsibility.include', ...it }]
}

/** What lays a card where it lies on this board, with the stamps that it has here. */
export function backInPlace(board: Board, card: Responsibility): Change {
  const { id: responsibilityId, lane, moved, adopted } = card
  const stamps = { ...(moved ? { moved } : {}), ...(adopted ? { adopted } : {}) }
  return { kind: 'responsibility.move', responsibilityId, lane, after: above(board, card), stamps }
}
